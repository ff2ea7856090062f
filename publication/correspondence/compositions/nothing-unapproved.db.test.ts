import { randomUUID } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { letters, media, members, topics } from '@/db/schema'
import { aCorrespondent, aRevision } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { aTopic } from '@/db/testing/publish'
import { onEdition } from '@/publication/public/edition/announce-edition'
import { approveDialogue } from './approve-dialogue'
import { takeBackApproval } from './take-back-approval'
import {
  aComposedDialogue,
  bothApprove,
  compose,
  dialogueOf,
  NOW,
  proofOf,
  publish,
  type Scene,
} from './testing/a-composed-dialogue'

vi.mock('@/publication/text/prose/trial-render', () => ({
  trialRender: vi.fn().mockResolvedValue({ status: 'renders' }),
}))

let announced = 0
let stop = () => {}
beforeEach(() => {
  announced = 0
  stop = onEdition(() => {
    announced += 1
  })
})
afterEach(() => stop())

/** Nothing of it is public: no piece, no letter, and nobody was told. */
async function expectNothingPublic(scene: Scene) {
  expect((await dialogueOf(scene)).pieceId).toBeNull()
  expect(await db().select().from(letters).where(inArray(letters.writtenLetterId, scene.letterIds))).toEqual(
    [],
  )
  expect(announced).toBe(0)
}

describe('before it was ever published', () => {
  test('nobody agreed, or only one', async () => {
    const scene = await aComposedDialogue()
    const { fingerprint } = await proofOf(scene)
    expect(await publish(scene, fingerprint)).toMatchObject({ status: 'not-approved', waitingFor: [{}, {}] })
    await approveDialogue(scene.ada.id, scene.id, fingerprint)
    expect(await publish(scene, fingerprint)).toMatchObject({
      status: 'not-approved',
      waitingFor: [{ memberId: scene.ben.id }],
    })
    await expectNothingPublic(scene)
  })

  test('an editor cannot say yes for them, nor a stranger', async () => {
    const scene = await aComposedDialogue()
    const { fingerprint } = await proofOf(scene)
    for (const id of [scene.editor.id, (await aMember('owner')).id, randomUUID()])
      expect(await approveDialogue(id, scene.id, fingerprint)).toEqual({ status: 'not-found' })
  })

  test('a fingerprint of something else, made up, or of a past state', async () => {
    const scene = await aComposedDialogue()
    const past = await bothApprove(scene)
    await compose(scene, { lead: 'Een inleiding.' })
    for (const asked of [past, 'f'.repeat(64), '']) {
      expect(await publish(scene, asked)).toEqual({ status: 'changed' })
      expect(await approveDialogue(scene.ada.id, scene.id, asked)).toEqual({ status: 'changed' })
    }
    const { fingerprint } = await proofOf(scene)
    expect(await publish(scene, fingerprint)).toMatchObject({ status: 'not-approved' })
    await expectNothingPublic(scene)
  })

  test.each<[string, (scene: Scene) => Promise<unknown>]>([
    ['a letter is revised', ({ letterIds }) => aRevision(letterIds[0] ?? '', 'Iets anders.')],
    [
      'only a space at its end',
      ({ letterIds }) => aRevision(letterIds[0] ?? '', 'Beste Ben,  \n\nWat is een brief?'),
    ],
    ['the title', (scene) => compose(scene, { title: 'Over wachten.' })],
    ['the slug', (scene) => compose(scene, { slug: 'wachten' })],
    ['the date', (scene) => compose(scene, { date: new Date('2016-05-12T10:00:00Z') })],
    [
      'an interlude',
      (scene) =>
        compose(scene, { letters: scene.letterIds.map((letterId) => ({ letterId, interlude: '## Kop' })) }),
    ],
    ['the closing', (scene) => compose(scene, { closing: 'Einde.' })],
    ['that it goes on', (scene) => compose(scene, { isUnfinished: true })],
    [
      'a letter is left out',
      (scene) => compose(scene, { letters: [{ letterId: scene.letterIds[0] ?? '', interlude: '' }] }),
    ],
    [
      'a picture',
      async (scene) => {
        await aPicture(scene.editor.id, 'brug.png')
        return compose(scene, {
          image: { src: '/media/brug.png', alt: 'Een brug', credit: 'A', licence: '' },
        })
      },
    ],
    ['a third one writes along', async ({ id }) => aCorrespondent(id, await aMember('contributor'))],
    [
      'the name of a writer',
      ({ ada }) => db().update(members).set({ name: 'Ada Anders' }).where(eq(members.id, ada.id)),
    ],
  ])('after both agreed, something changes: %s', async (_, change) => {
    const scene = await aComposedDialogue()
    const approved = await bothApprove(scene)
    await change(scene)
    expect(await publish(scene, approved)).toEqual({ status: 'changed' })
    const { fingerprint } = await proofOf(scene)
    expect(await publish(scene, fingerprint)).toMatchObject({ status: 'not-approved' })
    await expectNothingPublic(scene)
  })

  test('a topic gets another name: it is part of what was agreed to', async () => {
    const topic = await aTopic('geduld')
    const scene = await aComposedDialogue({ topicIds: [topic] })
    const approved = await bothApprove(scene)
    await db().update(topics).set({ name: 'Ongeduld' }).where(eq(topics.id, topic))
    expect(await publish(scene, approved)).toEqual({ status: 'changed' })
  })

  test('another picture takes the name of one in a letter', async () => {
    const picture = { mediaType: 'image/png' as const, width: 9, height: 9, widths: [9] }
    await db()
      .insert(media)
      .values({ name: 'kaart.png', hash: 'een', ...picture })
    const scene = await aComposedDialogue({}, (ada) => [
      { from: ada, body: '![Een kaart](/media/kaart.png)' },
    ])
    const approved = await bothApprove(scene)
    await db().update(media).set({ hash: 'twee' }).where(eq(media.name, 'kaart.png'))
    expect(await publish(scene, approved)).toEqual({ status: 'changed' })
  })

  test('the mark of a private passage is taken away', async () => {
    const scene = await aComposedDialogue({}, (ada) => [
      { from: ada, body: 'Dag.\n\n:::onder-ons\nEen geheim van vroeger.\n:::' },
    ])
    const approved = await bothApprove(scene)
    await aRevision(scene.letterIds[0] ?? '', 'Dag.\n\nEen geheim van vroeger.')
    expect(await publish(scene, approved)).toEqual({ status: 'changed' })
  })

  test('words are marked private that stand in a lead which did not change', async () => {
    const scene = await aComposedDialogue({ lead: 'Een geheim van vroeger wordt verteld.' }, (ada) => [
      { from: ada, body: 'Dag.' },
      { from: ada, body: 'Een geheim van vroeger wordt verteld.' },
    ])
    await compose(scene, {
      lead: 'Een geheim van vroeger wordt verteld.',
      letters: [{ letterId: scene.letterIds[0] ?? '', interlude: '' }],
    })
    const approved = await bothApprove(scene)
    await aRevision(scene.letterIds[1] ?? '', ':::onder-ons\nEen geheim van vroeger wordt verteld.\n:::')
    expect(await publish(scene, approved)).toEqual({ status: 'unanswered' })
    await expectNothingPublic(scene)
  })

  test('an approval that was taken back does not count, and can be given again', async () => {
    const scene = await aComposedDialogue()
    const approved = await bothApprove(scene)
    expect(await takeBackApproval(scene.ben.id, scene.id)).toEqual({ status: 'taken-back' })
    expect(await publish(scene, approved)).toMatchObject({ status: 'not-approved' })
    await approveDialogue(scene.ben.id, scene.id, approved)
    expect(await publish(scene, approved)).toMatchObject({ status: 'published' })
  })

  test('what was taken back stays so when the text becomes again what it was', async () => {
    const scene = await aComposedDialogue()
    const approved = await bothApprove(scene)
    await compose(scene, { lead: 'Een inleiding.' })
    await takeBackApproval(scene.ben.id, scene.id)
    await compose(scene, {})
    expect((await proofOf(scene)).fingerprint).toBe(approved)
    expect(await publish(scene, approved)).toMatchObject({ status: 'not-approved' })
  })

  test('a letter is left out and put in again: exactly what was agreed to is that', async () => {
    const scene = await aComposedDialogue()
    const approved = await bothApprove(scene)
    await compose(scene, { letters: [{ letterId: scene.letterIds[0] ?? '', interlude: '' }] })
    expect(await publish(scene, approved)).toEqual({ status: 'changed' })
    await compose(scene, {})
    expect(await publish(scene, approved)).toMatchObject({ status: 'published' })
  })

  test('a removed member can say nothing more; what they agreed to before stands', async () => {
    const scene = await aComposedDialogue()
    const approved = await bothApprove(scene)
    await db().update(members).set({ removedAt: NOW }).where(eq(members.id, scene.ben.id))
    expect(await approveDialogue(scene.ben.id, scene.id, approved)).toEqual({ status: 'not-found' })
    await compose(scene, { lead: 'Een inleiding.' })
    const { fingerprint } = await proofOf(scene)
    await approveDialogue(scene.ada.id, scene.id, fingerprint)
    expect(await publish(scene, fingerprint)).toMatchObject({
      status: 'not-approved',
      waitingFor: [{ memberId: scene.ben.id, isRemoved: true }],
    })
    await compose(scene, {})
    expect(await publish(scene, approved)).toMatchObject({ status: 'published' })
  })
})

import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { correspondents, news } from '@/db/schema'
import { aCorrespondent } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { aPublication } from '@/db/testing/publish'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { closeQueue } from '@/queue/sender'
import { sendDialogueNews } from '../dialogues/send-dialogue-news'
import { putBetweenUs } from '../private-passages/put-between-us'
import { answerFinding } from './answer-finding'
import { approveDialogue } from './approve-dialogue'
import { findComposition } from './find-composition'
import { isAgreed } from './is-agreed'
import { listAwaited } from './list-awaited'
import {
  aComposedDialogue,
  compose,
  dialogueOf,
  proofOf,
  publish,
  type Scene,
} from './testing/a-composed-dialogue'
import { asked, quoted } from './testing/words-of-another'

withEmptyOutbox('yes-before')
afterAll(closeQueue)

const OF_BEN = '06 12345678'
const OF_ADA = 'ada@thuis.example'

const bothAsked = () =>
  aComposedDialogue({}, (ada, ben) => [
    { from: ada, body: `Beste Ben,\n\nSchrijf me op ${OF_ADA}.\n\nWat is een brief?` },
    { from: ben, body: `Beste Ada,\n\nBel me op ${OF_BEN}.\n\nEen brief wacht.` },
  ])

const answer = (scene: Scene, memberId: string, kind: 'telephone' | 'address', found: string) =>
  answerFinding(memberId, scene.id, { kind, found, letterIds: scene.letterIds })
const yes = async (scene: Scene, memberId: string) =>
  (await approveDialogue(memberId, scene.id, (await proofOf(scene)).fingerprint)).status
const stateOf = async (scene: Scene, memberId: string) =>
  (await findComposition(memberId, scene.id))?.current?.approvals.find(
    ({ correspondent }) => correspondent.memberId === memberId,
  )?.approval.status
const toldEditor = (scene: Scene) =>
  listJobs('tell-of-dialogue-news', { dialogueId: scene.id, memberId: scene.editor.id, kind: 'all-agreed' })

describe('a yes while another is still asked something', () => {
  test('is given by who answered what was theirs, stands when the text stays, and nothing is public before all is answered', async () => {
    const scene = await bothAsked()
    const { ada, ben } = scene
    expect(await yes(scene, ada.id)).toBe('unanswered')
    await answer(scene, ada.id, 'address', OF_ADA)
    const { fingerprint } = await proofOf(scene)
    expect((await findComposition(ada.id, scene.id))?.current?.findings).toMatchObject({
      areAllAnswered: false,
      stopsYes: null,
      others: [{ name: 'Ben Zuid', count: 1 }],
    })
    expect(await yes(scene, ada.id)).toBe('approved')
    expect(await yes(scene, ben.id)).toBe('unanswered')
    expect(await publish(scene, fingerprint)).toMatchObject({ status: 'not-approved' })
    expect([...(await listAwaited(db(), scene.id))]).toEqual([[ben.id, 'answer']])

    await answer(scene, ben.id, 'telephone', OF_BEN)
    expect([...(await listAwaited(db(), scene.id))]).toEqual([[ben.id, 'approval']])
    expect(await yes(scene, ben.id)).toBe('approved')
    expect(await stateOf(scene, ada.id)).toBe('given')
    expect(await toldEditor(scene)).toHaveLength(1)
    expect(await publish(scene, fingerprint)).toMatchObject({ status: 'published' })
  })

  test('is what the editors are told of, when the last question is answered after it by somebody who agreed to nothing then', async () => {
    await aPublication()
    const scene = await bothAsked()
    const { ada, ben, editor } = scene
    await answer(scene, ada.id, 'address', OF_ADA)
    await answer(scene, ben.id, 'telephone', OF_BEN)
    await yes(scene, ben.id)
    await yes(scene, ada.id)
    await db().update(news).set({ byId: ben.id }).where(eq(news.memberId, editor.id))
    await sendDialogueNews({ dialogueId: scene.id, memberId: editor.id, kind: 'all-agreed' })
    const subjects = outboxMails().filter(({ to }) => to === editor.email)
    expect(subjects.map(({ subject }) => subject)).toEqual([
      'Ada van Iersel gaf het laatste akkoord: ‘Over wachten’',
    ])
  })

  test('is void when what the other does with it changes the text, and they are asked anew', async () => {
    const scene = await bothAsked()
    const { ada, ben } = scene
    await answer(scene, ada.id, 'address', OF_ADA)
    const agreed = (await proofOf(scene)).fingerprint
    await approveDialogue(ada.id, scene.id, agreed)
    const put = await putBetweenUs(ben.id, scene.id, {
      kind: 'telephone',
      found: OF_BEN,
      letterIds: scene.letterIds,
    })
    expect(put).toMatchObject({ status: 'put' })
    expect((await proofOf(scene)).fingerprint).not.toBe(agreed)
    expect(await stateOf(scene, ada.id)).toBe('fallen')
    expect((await listAwaited(db(), scene.id)).get(ada.id)).toBe('approval')
    const toAda = { dialogueId: scene.id, memberId: ada.id, kind: 'proof-ready' }
    expect(await listJobs('tell-of-dialogue-news', toAda)).toHaveLength(1)
    await approveDialogue(ben.id, scene.id, (await proofOf(scene)).fingerprint)
    expect(await publish(scene, agreed)).toEqual({ status: 'changed' })
    expect(await publish(scene, (await proofOf(scene)).fingerprint)).toMatchObject({ status: 'not-approved' })
  })

  test('is not possible over words that they may not read before those were answered', async () => {
    const scene = await quoted()
    const { ada, ben, id } = scene
    const letterId = scene.letterIds[1] ?? ''
    const later = await aMember('contributor')
    await aCorrespondent(id, later)
    const openTo = async () => (await findComposition(later.id, id))?.current
    for (const answering of [ben, ada]) {
      expect((await openTo())?.withheld.has(letterId)).toBe(true)
      expect((await openTo())?.findings).toMatchObject({ mine: [], stopsYes: 'not-shown' })
      expect(await yes(scene, later.id)).toBe('not-shown')
      await answerFinding(answering.id, id, asked(letterId))
    }
    expect((await openTo())?.findings.stopsYes).toBeNull()
    expect(await yes(scene, later.id)).toBe('approved')
  })

  test('of the last one tells editors only once nothing is left to answer, as by who stopped', async () => {
    const scene = await quoted()
    const { ada, ben, id } = scene
    const letterId = scene.letterIds[1] ?? ''
    // Ada stopped and her letter is left out: her yes is not asked, and her words are in Ben's.
    await db().update(correspondents).set({ leftAt: new Date() }).where(eq(correspondents.memberId, ada.id))
    await compose(scene, { letters: [{ letterId, interlude: '' }] })
    await answerFinding(ben.id, id, asked(letterId))
    expect(await yes(scene, ben.id)).toBe('approved')
    expect(await isAgreed(await dialogueOf(scene))).toBe(false)
    expect(await toldEditor(scene)).toEqual([])
    expect(await publish(scene, (await proofOf(scene)).fingerprint)).toEqual({ status: 'unanswered' })
    await answerFinding(ada.id, id, asked(letterId))
    expect(await isAgreed(await dialogueOf(scene))).toBe(true)
    expect(await toldEditor(scene)).toHaveLength(1)
  })
})

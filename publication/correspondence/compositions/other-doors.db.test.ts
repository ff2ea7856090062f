import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { drafts, letters, media, members, pieces, revisions } from '@/db/schema'
import { aSentLetter } from '@/db/testing/a-dialogue'
import { aPublication } from '@/db/testing/publish'
import { withdrawPiece } from '@/publication/correspondence/compositions/withdraw-piece'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { publishDraft } from '@/publication/essays/drafts/publish-draft'
import { pickPiece } from '@/publication/essays/pieces-at-desk/pick-piece'
import { exportContents } from '@/publication/files/contents/export-contents'
import { importContents } from '@/publication/files/contents/import-contents'
import { changeProfile } from '@/publication/people/members/change-profile'
import { addPicture } from '@/publication/pictures/media/add-picture'
import { drawing } from '@/publication/pictures/media/testing/sample-pictures'
import { approveDialogue } from './approve-dialogue'
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
import { withdrawDialogue } from './withdraw-dialogue'

vi.mock('@/publication/text/prose/trial-render', () => ({
  trialRender: vi.fn().mockResolvedValue({ status: 'renders' }),
}))

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-doors-'))
process.env.DATA_DIR = path.join(folder, 'data')
beforeAll(() => aPublication())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function aPublicDialogue(...given: Parameters<typeof aComposedDialogue>) {
  const scene = await aComposedDialogue(...given)
  const approved = await bothApprove(scene)
  expect(await publish(scene, approved)).toMatchObject({ status: 'published' })
  return { scene, approved, piece: await pieceOf(scene) }
}

async function pieceOf(scene: Scene) {
  const { pieceId } = await dialogueOf(scene)
  const [piece] = await db()
    .select()
    .from(pieces)
    .where(eq(pieces.id, pieceId ?? ''))
  if (!piece) throw new Error('It was not published')
  return piece
}

const lettersOf = (pieceId: string) =>
  db().select().from(letters).where(eq(letters.pieceId, pieceId)).orderBy(letters.number)

describe('what both agreed to is of this dialogue, with these numbers, by these people', () => {
  test('a yes in one dialogue is none in another, also when its words are the same', async () => {
    const one = await aComposedDialogue({ title: 'Tweemaal hetzelfde' })
    const other = await aComposedDialogue({ title: 'Tweemaal hetzelfde' })
    const approved = await bothApprove(one)
    for (const { id } of [one.ada, one.ben])
      expect(await approveDialogue(id, other.id, (await proofOf(other)).fingerprint)).toEqual({
        status: 'not-found',
      })
    expect(await publish(other, approved)).toEqual({ status: 'changed' })
    expect(await publish(other, (await proofOf(other)).fingerprint)).toMatchObject({ status: 'not-approved' })
  })

  test('a letter that would get another number than on the proof is not published by that yes', async () => {
    const scene = await aComposedDialogue({ title: 'Nummers' }, (ada, ben) => [
      { from: ada, body: 'Een' },
      { from: ben, body: 'Twee' },
      { from: ada, body: 'Drie, en [brief 2](#brief-2).' },
    ])
    const [first, second, third] = scene.letterIds.map((letterId) => ({ letterId, interlude: '' }))
    const without = { title: 'Nummers', letters: [first, third].flatMap((it) => it ?? []) }
    await compose(scene, without)
    const approved = await bothApprove(scene)
    await compose(scene, { title: 'Nummers', letters: [first, second, third].flatMap((it) => it ?? []) })
    expect(await publish(scene, await bothApprove(scene))).toMatchObject({ status: 'published' })
    await compose(scene, without)
    expect((await proofOf(scene)).proof.letters.map(({ number }) => number)).toEqual([1, 3])
    expect(await publish(scene, approved)).toEqual({ status: 'changed' })
  })

  test('a correspondent changes their own name at the desk', async () => {
    const scene = await aComposedDialogue()
    const approved = await bothApprove(scene)
    const profile = { roleLine: '', bio: '' }
    await changeProfile(scene.ada.id, scene.ada.id, { ...profile, name: 'Een ander' })
    expect(await publish(scene, approved)).toEqual({ status: 'changed' })
  })

  test('the words that stand by a picture are filled in from elsewhere', async () => {
    const picture = { mediaType: 'image/png' as const, width: 9, height: 9, widths: [9] }
    await db()
      .insert(media)
      .values({ name: 'kaal.png', hash: 'een', ...picture })
    const scene = await aComposedDialogue({}, (ada) => [{ from: ada, body: '![](/media/kaal.png)' }])
    const approved = await bothApprove(scene)
    await db().update(media).set({ credit: 'Niemand', alt: 'Iets' }).where(eq(media.name, 'kaal.png'))
    expect(await publish(scene, approved)).toEqual({ status: 'changed' })
  })

  test('a correspondent cannot be deleted, so that the yes of the others would be enough', async () => {
    const scene = await aComposedDialogue()
    await expect(db().delete(members).where(eq(members.id, scene.ben.id))).rejects.toThrow()
  })

  test('a letter that is sent after both agreed is not in what is published', async () => {
    const scene = await aComposedDialogue()
    const approved = await bothApprove(scene)
    await aSentLetter(scene.id, { from: scene.ada, body: 'Nog iets.', sentAt: NOW })
    expect(await publish(scene, approved)).toMatchObject({ status: 'published' })
    expect((await lettersOf((await pieceOf(scene)).id)).map(({ body }) => body)).not.toContain('Nog iets.')
  })

  test('an unfinished one says for whom it waits: a letter that passes the turn is something new to agree to', async () => {
    const scene = await aComposedDialogue({ isUnfinished: true })
    const approved = await bothApprove(scene)
    await aSentLetter(scene.id, { from: scene.ada, body: 'Nog iets.', sentAt: NOW })
    expect(await publish(scene, approved)).toEqual({ status: 'changed' })
  })
})

describe('by what is not the way of a dialogue', () => {
  test('picking it changes nothing but that, and brings back nothing that was withdrawn', async () => {
    const { scene, piece } = await aPublicDialogue({ title: 'Uitgelicht' })
    await pickPiece(scene.editor.id, piece.id, true, NOW)
    expect(await pieceOf(scene)).toEqual({ ...piece, pickedOn: '2026-05-12' })
    await withdrawPiece(scene.editor.id, piece.id, NOW)
    await pickPiece(scene.editor.id, piece.id, true, NOW)
    expect((await pieceOf(scene)).withdrawnAt).toEqual(NOW)
  })

  test('an essay does not get its address', async () => {
    const { scene, piece } = await aPublicDialogue({ title: 'Bezet adres' })
    const [draft] = await db()
      .insert(drafts)
      .values({ kind: 'essay', ownerId: scene.editor.id, revision: 1 })
      .returning()
    const text = { ...EMPTY_CONTENT, title: 'Gekaapt', slug: piece.slug, lead: 'Gekaapt.', body: 'Anders.' }
    const authorIds = await db().select().from(members).where(eq(members.id, scene.ada.id))
    await db()
      .insert(revisions)
      .values({
        ...text,
        draftId: draft?.id ?? '',
        number: 1,
        savedBy: scene.editor.id,
        date: NOW,
        authorIds: authorIds.flatMap(({ authorId }) => authorId ?? []),
      })
    for (const withdraw of [false, true]) {
      if (withdraw) await withdrawDialogue(scene.ada.id, scene.id, NOW)
      expect(await publishDraft(scene.editor.id, draft?.id ?? '', 1, NOW)).toMatchObject({
        status: 'slug-taken',
      })
    }
  })

  test('a file from before it moved or was withdrawn does not bring it back', async () => {
    const { scene, piece } = await aPublicDialogue({ title: 'Uit de kast' })
    const out = path.join(folder, 'kast')
    await exportContents(out)
    await compose(scene, { title: 'Uit de kast', slug: 'verhuisd-uit-de-kast' })
    await publish(scene, await bothApprove(scene))
    await withdrawDialogue(scene.ben.id, scene.id, NOW)
    const report = await importContents(out)
    expect(report.imported).toEqual([])
    expect(report.refused.map(({ file }) => file)).toEqual(['dialogues/2026-05-uit-de-kast.mdx'])
    expect(await db().select().from(pieces).where(eq(pieces.path, piece.path))).toEqual([])
    expect((await pieceOf(scene)).withdrawnAt).toEqual(NOW)
  })

  test.each(['image', 'letter', 'interlude', 'closing'] as const)(
    'nor does a file of the picture that stands in it put another in its place, withdrawn or not: %s',
    async (place) => {
      const words = { alt: 'Een brug', credit: 'Ada', licence: '', uploadedBy: null }
      const bytes = await drawing(40, 30).png().toBuffer()
      const stored = await addPicture({ ...words, bytes, name: `${place}.png`, alt: place })
      if (stored.status !== 'stored') throw new Error('The picture was not stored')
      const { name, hash } = stored.media
      const body = place === 'letter' ? `Zie ![Een brug](/media/${name})` : 'Geen beeld.'
      const figure = `<Figure src="/media/${name}" alt="Een brug" />`
      const scene = await aComposedDialogue({}, (ada) => [{ from: ada, body }])
      await db().update(media).set({ uploadedBy: scene.editor.id }).where(eq(media.name, name))
      const [letterId = ''] = scene.letterIds
      await compose(scene, {
        title: `Met beeld in ${place}`,
        closing: place === 'closing' ? figure : '',
        image:
          place === 'image' ? { src: `/media/${name}`, alt: 'Een brug', credit: 'Ada', licence: '' } : null,
        letters: [{ letterId, interlude: place === 'interlude' ? figure : '' }],
      })
      await publish(scene, await bothApprove(scene))
      const source = path.join(folder, `beeld-${place}`)
      mkdirSync(path.join(source, 'images'), { recursive: true })
      writeFileSync(path.join(source, 'images', name), await drawing(30, 40).png().toBuffer())
      const file = `images/${name}`
      expect((await importContents(source)).leftAlone).toEqual([{ file, reason: 'agreed-to' }])
      expect(await db().select().from(media).where(eq(media.name, name))).toMatchObject([{ hash }])
      await withdrawDialogue(scene.ada.id, scene.id, NOW)
      const leftAlone = [{ file, reason: 'picture-of-the-desk' }]
      expect((await importContents(source)).leftAlone).toEqual(leftAlone)
      // What was withdrawn is not agreed to any more.
      expect(await publish(scene, (await proofOf(scene)).fingerprint)).toMatchObject({
        status: 'not-approved',
      })
    },
  )
})

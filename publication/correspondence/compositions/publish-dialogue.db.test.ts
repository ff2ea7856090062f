import { asc, eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import {
  authors,
  formerAddresses,
  letters,
  members,
  pieceAuthors,
  pieceLinks,
  pieces,
  pieceTopics,
} from '@/db/schema'
import { aRevision, aSentLetter } from '@/db/testing/a-dialogue'
import { aTopic } from '@/db/testing/publish'
import { listLetters } from '@/publication/public/letters/list-letters'
import { isAgreed } from './is-agreed'
import { listAwaited } from './list-awaited'
import { publishDialogue } from './publish-dialogue'
import {
  aComposedDialogue,
  bothApprove,
  compose,
  dialogueOf,
  proofOf,
  type Scene,
} from './testing/a-composed-dialogue'
import { withdrawDialogue } from './withdraw-dialogue'

vi.mock('@/publication/text/prose/trial-render', () => ({
  trialRender: vi.fn().mockResolvedValue({ status: 'renders' }),
}))

const now = new Date('2026-05-12T10:00:00Z')
const agreed = new Date('2026-05-11T20:00:00Z')

async function publishAgreed(scene: Scene) {
  const fingerprint = await bothApprove(scene, agreed)
  const outcome = await publishDialogue(scene.editor.id, scene.id, fingerprint, now)
  if (outcome.status !== 'published') throw new Error(`Not published: ${outcome.status}`)
  const { pieceId } = await dialogueOf(scene)
  const [piece] = await db()
    .select()
    .from(pieces)
    .where(eq(pieces.id, pieceId ?? ''))
  if (!piece) throw new Error('There is no piece')
  return piece
}
const lettersOf = (pieceId: string) =>
  db().select().from(letters).where(eq(letters.pieceId, pieceId)).orderBy(asc(letters.number))

test('what both agreed to is what readers see, and when', async () => {
  const topic = await aTopic('verdieping')
  const scene = await aComposedDialogue({
    lead: 'Een begin.',
    topicIds: [topic],
    closing: 'Zie [eerder](/2011/02/vertrouwen).',
  })
  const piece = await publishAgreed(scene)
  expect(piece).toMatchObject({
    path: '/2026/05/over-wachten',
    kind: 'dialogue',
    title: 'Over wachten',
    lead: 'Een begin.',
    approvedAt: agreed,
    waitingForAuthorId: null,
    revision: 1,
    withdrawnAt: null,
    sourceHash: null,
  })
  expect(piece.plainText).toContain('Een brief wacht.')
  expect(await db().select().from(pieceTopics).where(eq(pieceTopics.pieceId, piece.id))).toHaveLength(1)
  expect(await db().select().from(pieceLinks).where(eq(pieceLinks.fromPieceId, piece.id))).toMatchObject([
    { toPath: '/2011/02/vertrouwen' },
  ])
  const shown = (await listLetters([piece.id])).get(piece.id) ?? []
  expect(shown.map(({ from, to, number }) => `${number} ${from.name} aan ${to?.name}`)).toEqual([
    '1 Ada van Iersel aan Ben Zuid',
    '2 Ben Zuid aan Ada van Iersel',
  ])
})

test('the fingerprint of what was published is that of what was agreed to, also when bylines were made', async () => {
  const scene = await aComposedDialogue({ title: 'Nieuwe namen' })
  const before = (await proofOf(scene)).fingerprint
  const piece = await publishAgreed(scene)
  expect((await proofOf(scene)).fingerprint).toBe(before)
  const byline = await db()
    .select({ memberId: members.id, name: authors.familyName })
    .from(pieceAuthors)
    .innerJoin(authors, eq(authors.id, pieceAuthors.authorId))
    .innerJoin(members, eq(members.authorId, authors.id))
    .where(eq(pieceAuthors.pieceId, piece.id))
    .orderBy(asc(pieceAuthors.position))
  expect(byline).toEqual([
    { memberId: scene.ada.id, name: 'Iersel' },
    { memberId: scene.ben.id, name: 'Zuid' },
  ])
})

/** What people write in mails, and what could be lost on the way. */
const ODD = [
  'Regel met twee spaties  \nhard gebroken.',
  'Ik <3 dit, en {zo} ook; 1 < 2 && 3 > 2.',
  '&amp; &euml; &lt;b&gt; en een los & teken',
  'Mail\r\nmet\r\nCRLF\r\n\r\n> citaat\r\n',
  '\n\n    vier spaties aan het begin\n\n',
  'Een\u00a0vast spatie, een – streep, ‘aanhaling’ en e\u0301 naast é.',
  '1986\\. Een jaar\n\n* a\n  * b\n\n---\n\n```\n<script>\n```',
  'Tab\taan tab\\\nmet een schuine streep. \\* geen nadruk \\*',
  '🙂 👩‍👩‍👧 en ’s avonds',
]

test.each(ODD)('to the letter: %j', async (body) => {
  const scene = await aComposedDialogue({ title: 'Letterlijk' }, (ada, ben) => [
    { from: ada, body },
    { from: ben, body: `${body}\n\n:::onder-ons\nNiet voor anderen.\n:::\n\n${body}` },
  ])
  const shown = (await proofOf(scene)).proof.letters.map((letter) => letter.body)
  const published = (await lettersOf((await publishAgreed(scene)).id)).map((letter) => letter.body)
  expect(published).toEqual(shown)
  const trimmed = body.replace(/^\n+|\s+$/g, '')
  expect(published).toEqual([trimmed, `${trimmed}\n\n${trimmed}`])
})

test('nothing of a private passage is in any row that readers can reach', async () => {
  const scene = await aComposedDialogue({ title: 'Onder ons' }, (ada, ben) => [
    { from: ada, body: 'Dag Ben.\n\n:::onder-ons\nZwijgplicht [hier](/2011/02/zwijgplicht).\n:::' },
    { from: ben, body: 'Dag Ada.' },
  ])
  const piece = await publishAgreed(scene)
  const links = await db().select().from(pieceLinks)
  const all = JSON.stringify([piece, await lettersOf(piece.id), links])
  expect(all.toLowerCase()).not.toContain('zwijgplicht')
  expect(all).toContain('Dag Ben.')
})

test('letters keep their number for ever; new ones get the next, and none is given twice', async () => {
  const scene = await aComposedDialogue({ title: 'Nummers' }, (ada, ben) => [
    { from: ada, body: 'Een' },
    { from: ben, body: 'Twee' },
    { from: ada, body: 'Drie' },
  ])
  const chosen = (...which: number[]) =>
    which.map((at) => ({ letterId: scene.letterIds[at] ?? '', interlude: '' }))
  const numbers = async (id: string) => (await lettersOf(id)).map(({ number, body }) => `${number} ${body}`)
  await compose(scene, { title: 'Nummers', letters: chosen(0, 2) })
  const { id } = await publishAgreed(scene)
  expect(await numbers(id)).toEqual(['1 Een', '2 Drie'])
  const [first] = await lettersOf(id)
  await compose(scene, { title: 'Nummers', letters: chosen(0, 1) })
  await publishAgreed(scene)
  expect(await numbers(id)).toEqual(['1 Een', '3 Twee'])
  await compose(scene, { title: 'Nummers', letters: chosen(0, 1, 2) })
  await publishAgreed(scene)
  expect(await numbers(id)).toEqual(['1 Een', '2 Drie', '3 Twee'])
  expect((await lettersOf(id))[0]).toMatchObject({ id: first?.id, appearedAt: first?.appearedAt })
  // Read in the order in which they were sent, whatever their numbers.
  const shown = (await listLetters([id])).get(id) ?? []
  expect(shown.map(({ body, number }) => `${number} ${body}`)).toEqual(['1 Een', '3 Twee', '2 Drie'])
})

test('a later letter appears later; the earlier ones keep their moment', async () => {
  const scene = await aComposedDialogue({ title: 'Brief voor brief', isUnfinished: true })
  const first = await publishAgreed(scene)
  expect(first.waitingForAuthorId).not.toBeNull()
  const sentAt = new Date('2026-05-13T09:00:00Z')
  const third = await aSentLetter(scene.id, { from: scene.ada, body: 'Nog iets.', sentAt })
  await compose({ ...scene, letterIds: [...scene.letterIds, third] }, { title: 'Brief voor brief' })
  const fingerprint = await bothApprove(scene)
  const later = new Date('2026-05-14T10:00:00Z')
  await publishDialogue(scene.editor.id, scene.id, fingerprint, later)
  expect((await lettersOf(first.id)).map(({ appearedAt }) => appearedAt)).toEqual([now, now, later])
})

test('another slug leaves a redirect', async () => {
  const scene = await aComposedDialogue({ title: 'Verhuisbrief' })
  await publishAgreed(scene)
  await compose(scene, { title: 'Verhuisbrief', slug: 'verhuisd-schrijven' })
  expect((await publishAgreed(scene)).path).toBe('/2026/05/verhuisd-schrijven')
  expect(await db().select().from(formerAddresses)).toMatchObject([{ path: '/2026/05/verhuisbrief' }])
})

test('what readers have already waits for nobody, and for no editor', async () => {
  const scene = await aComposedDialogue({ title: 'Al gedrukt' })
  await bothApprove(scene, agreed)
  expect(await isAgreed(await dialogueOf(scene))).toBe(true)
  await publishAgreed(scene)
  expect((await listAwaited(db(), scene.id)).size).toBe(0)
  expect(await isAgreed(await dialogueOf(scene))).toBe(false)
})

test('a correspondent withdraws it, and the address knows that its authors did', async () => {
  const scene = await aComposedDialogue({ title: 'Even weg' })
  const piece = await publishAgreed(scene)
  expect(await withdrawDialogue(scene.ben.id, scene.id, now)).toEqual({ status: 'withdrawn' })
  await withdrawDialogue(scene.editor.id, scene.id, new Date(now.getTime() + 1000))
  const [gone] = await db().select().from(pieces).where(eq(pieces.id, piece.id))
  expect(gone).toMatchObject({ withdrawnAt: now, withdrawnByAuthors: true })
})

test('what a writer revises afterwards changes nothing for readers', async () => {
  const scene = await aComposedDialogue({ title: 'Herzien' })
  const piece = await publishAgreed(scene)
  await aRevision(scene.letterIds[0] ?? '', 'Heel anders.')
  expect((await lettersOf(piece.id))[0]?.body).toBe('Beste Ben,\n\nWat is een brief?')
})

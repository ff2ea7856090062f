import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { formerAddresses, members, pieceAuthors, pieceLinks, pieces, pieceTopics } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPiece, aTopic } from '@/db/testing/publish'
import { withdrawPiece } from '@/publication/correspondence/compositions/withdraw-piece'
import { onEdition } from '@/publication/public/edition/announce-edition'
import { trialRender } from '@/publication/text/prose/trial-render'
import { type DraftContent, EMPTY_CONTENT } from './draft-content'
import { findDraft } from './find-draft'
import { listMissing } from './list-missing'
import { publishDraft } from './publish-draft'
import { saveDraft } from './save-draft'

vi.mock('@/publication/text/prose/trial-render', () => ({ trialRender: vi.fn() }))

let announced = 0
let stop = () => {}
beforeEach(() => {
  announced = 0
  stop = onEdition(() => {
    announced += 1
  })
  vi.mocked(trialRender).mockResolvedValue({ status: 'renders' })
})
afterEach(() => stop())

const now = new Date('2026-05-12T10:00:00Z')
const text = (change: Partial<DraftContent> = {}): DraftContent => ({
  ...EMPTY_CONTENT,
  title: `Stuk ${randomUUID().slice(0, 8)}`,
  body: 'Een begin, [eerder](/2011/02/vertrouwen) gezegd.',
  ...change,
})

async function aDraft(content: DraftContent) {
  const editor = await aMember('editor', { name: 'Emiel Ábel' })
  const id = randomUUID()
  await saveDraft(editor.id, id, 0, content)
  return { editor, id }
}

const pieceAt = async (path: string) => {
  const [piece] = await db().select().from(pieces).where(eq(pieces.path, path))
  if (!piece) throw new Error(`There is no ${path}`)
  return piece
}

test('what was saved is what readers see, in one go', async () => {
  const topic = await aTopic('inspiratie')
  const { editor, id } = await aDraft(text({ title: 'Over brieven', lead: 'Een begin.', topicIds: [topic] }))
  expect(await publishDraft(editor.id, id, 1, now)).toEqual({
    status: 'published',
    path: '/2026/05/over-brieven',
  })
  expect(announced).toBe(1)
  const piece = await pieceAt('/2026/05/over-brieven')
  expect(piece).toMatchObject({
    title: 'Over brieven',
    lead: 'Een begin.',
    revision: 1,
    editedOnDesk: true,
    withdrawnAt: null,
    date: now,
    kind: 'essay',
  })
  expect(piece.wordCount).toBeGreaterThan(2)
  expect(await db().select().from(pieceTopics).where(eq(pieceTopics.pieceId, piece.id))).toHaveLength(1)
  const links = await db().select().from(pieceLinks).where(eq(pieceLinks.fromPieceId, piece.id))
  expect(links.map(({ toPath }) => toPath)).toEqual(['/2011/02/vertrouwen'])
})

test('an owner without name or byline publishes without fuss', async () => {
  const owner = await aMember('owner', { email: null })
  const id = randomUUID()
  await saveDraft(owner.id, id, 0, text({ title: 'Het begin' }))
  expect(await publishDraft(owner.id, id, 1, now)).toMatchObject({ status: 'published' })
  const [member] = await db().select().from(members).where(eq(members.id, owner.id))
  const piece = await pieceAt('/2026/05/het-begin')
  expect(await db().select().from(pieceAuthors).where(eq(pieceAuthors.pieceId, piece.id))).toMatchObject([
    { authorId: member?.authorId },
  ])
})

test('publishing twice, or twice at once, is publishing once', async () => {
  const { editor, id } = await aDraft(text({ title: 'Tweemaal' }))
  const outcomes = await Promise.all([1, 2, 3].map(() => publishDraft(editor.id, id, 1, now)))
  expect(outcomes).toEqual(Array(3).fill({ status: 'published', path: '/2026/05/tweemaal' }))
  expect(await db().select().from(pieces).where(eq(pieces.title, 'Tweemaal'))).toHaveLength(1)
})

test('a newer revision of somebody else is not published by accident', async () => {
  const { editor, id } = await aDraft(text())
  const other = await aMember('editor')
  await saveDraft(other.id, id, 1, text({ body: 'Nog niet klaar.' }))
  expect(await publishDraft(editor.id, id, 1, now)).toMatchObject({ status: 'stale', newest: { number: 2 } })
})

test('readers see the old text until the new one is published', async () => {
  const content = text({ title: 'Eerst', body: 'Oud.' })
  const { editor, id } = await aDraft(content)
  await publishDraft(editor.id, id, 1, now)
  await saveDraft(editor.id, id, 1, { ...content, body: 'Nieuw.' })
  expect((await findDraft(editor.id, id))?.state).toBe('changed')
  expect((await pieceAt('/2026/05/eerst')).body).toBe('Oud.')
  await publishDraft(editor.id, id, 2, now)
  expect(await pieceAt('/2026/05/eerst')).toMatchObject({ body: 'Nieuw.', revision: 2, date: now })
})

test('another address leaves a redirect behind, and coming back takes it away', async () => {
  const content = text({ title: 'Verhuizing' })
  const { editor, id } = await aDraft(content)
  await publishDraft(editor.id, id, 1, now)
  await saveDraft(editor.id, id, 1, { ...content, slug: 'verhuisd', date: new Date('2012-10-31T12:00:00Z') })
  expect(await publishDraft(editor.id, id, 2, now)).toMatchObject({ path: '/2012/10/verhuisd' })
  expect(await db().select().from(formerAddresses)).toMatchObject([{ path: '/2026/05/verhuizing' }])
  await saveDraft(editor.id, id, 2, { ...content, slug: 'verhuizing', date: now })
  await publishDraft(editor.id, id, 3, now)
  expect(await db().select().from(formerAddresses)).toMatchObject([{ path: '/2012/10/verhuisd' }])
})

test('a slug is unique in its month: a chosen one is refused with another, a proposed one is numbered', async () => {
  const { editor, id } = await aDraft(text({ title: 'Dubbel' }))
  await publishDraft(editor.id, id, 1, now)
  const chosen = await aDraft(text({ title: 'Iets anders', slug: 'dubbel' }))
  expect(await publishDraft(chosen.editor.id, chosen.id, 1, now)).toEqual({
    status: 'slug-taken',
    suggestion: 'dubbel-2',
  })
  const proposed = await aDraft(text({ title: 'Dubbel!' }))
  expect(await publishDraft(proposed.editor.id, proposed.id, 1, now)).toMatchObject({
    path: '/2026/05/dubbel-2',
  })
})

test('two with one title at the same moment both get an address', async () => {
  const made = await Promise.all([1, 2, 3].map(() => aDraft(text({ title: 'Gelijk' }))))
  const outcomes = await Promise.all(made.map(({ editor, id }) => publishDraft(editor.id, id, 1, now)))
  const paths = outcomes.map((outcome) => outcome.status === 'published' && outcome.path)
  expect(paths.sort()).toEqual(['/2026/05/gelijk', '/2026/05/gelijk-2', '/2026/05/gelijk-3'])
})

test.each([
  ['in-future', { date: new Date('2026-05-13T00:00:00Z') }],
  ['slug-wrong', { slug: 'pagina' }],
] as const)('it is %s, and nothing is published', async (status, change) => {
  const { editor, id } = await aDraft(text(change))
  expect(await publishDraft(editor.id, id, 1, now)).toMatchObject({ status })
  expect((await findDraft(editor.id, id))?.piece).toBeNull()
  expect(announced).toBe(0)
})

const PICTURE = { src: '/media/brug.png', alt: 'Een brug', credit: 'Ik', licence: '' }

test.each([
  ['title', { title: '' }],
  ['body', { body: ' \n' }],
  ['date', { typedDate: '31-2-2012' }],
  ['canonical', { canonical: 'javascript:alert(1)' }],
  ['imageAlt', { image: { ...PICTURE, alt: ' ' } }],
  ['imageCredit', { image: { ...PICTURE, credit: '' } }],
] as const)('what is wrong with its %s is refused at the deed', async (field, change) => {
  const { editor, id } = await aDraft(text(change))
  const outcome = await publishDraft(editor.id, id, 1, now)
  expect(outcome).toMatchObject({ status: 'unfinished', fields: expect.arrayContaining([field]) })
  expect((await findDraft(editor.id, id))?.piece).toBeNull()
})

test('words that wait for a picture are kept, and readers see no picture', async () => {
  const { editor, id } = await aDraft(text({ title: 'Wacht op beeld', image: { ...PICTURE, src: '' } }))
  expect(await publishDraft(editor.id, id, 1, now)).toMatchObject({ status: 'published' })
  expect((await pieceAt('/2026/05/wacht-op-beeld')).image).toBeNull()
})

test('a text that does not render is not published', async () => {
  const problem = { line: 3, column: 1, message: 'Dit werd nooit klaar.' }
  vi.mocked(trialRender).mockResolvedValue({ status: 'fails', problem })
  const { editor, id } = await aDraft(text())
  expect(await publishDraft(editor.id, id, 1, now)).toEqual({ status: 'refused', problems: [problem] })
})

test('a contributor publishes and withdraws nothing, not even their own', async () => {
  const ada = await aMember('contributor')
  const id = randomUUID()
  await saveDraft(ada.id, id, 0, text())
  expect(await publishDraft(ada.id, id, 1, now)).toEqual({ status: 'not-found' })
  const { id: piece } = await aPiece('van-een-ander')
  expect(await withdrawPiece(ada.id, piece)).toEqual({ status: 'not-found' })
})

test('a withdrawn piece is gone for readers and can come back', async () => {
  const { editor, id } = await aDraft(text({ title: 'Weg' }))
  await publishDraft(editor.id, id, 1, now)
  const { id: pieceId } = await pieceAt('/2026/05/weg')
  await withdrawPiece(editor.id, pieceId, now)
  await withdrawPiece(editor.id, pieceId, new Date(now.getTime() + 1000))
  expect((await pieceAt('/2026/05/weg')).withdrawnAt).toEqual(now)
  expect((await findDraft(editor.id, id))?.state).toBe('withdrawn')
  await publishDraft(editor.id, id, 1, now)
  expect((await pieceAt('/2026/05/weg')).withdrawnAt).toBeNull()
})

test('with a link to a place that is not in the text an essay is not published, and that is told before', async () => {
  const { editor, id } = await aDraft(text({ body: 'Zie [dit](#nergens).' }))
  const draft = await findDraft(editor.id, id)
  const { problems } = await listMissing(editor.id, draft?.newest ?? fail())
  expect(problems).toMatchObject([{ line: 1, column: 5, message: expect.stringContaining('#nergens') }])
  // What else is wrong is told with it.
  const both = await aDraft(text({ body: 'Zie [dit](#nergens). <br>' }))
  expect(await publishDraft(both.editor.id, both.id, 1)).toMatchObject({
    problems: [{ column: 5 }, { column: 22 }],
  })
  expect(await publishDraft(editor.id, id, 1, now)).toEqual({ status: 'refused', problems })
  await saveDraft(editor.id, id, 1, text({ body: 'Zie [dit](#nergens).\n\n## Nergens' }))
  expect(await publishDraft(editor.id, id, 2, now)).toMatchObject({ status: 'published' })
})

function fail(): never {
  throw new Error('There is no such draft')
}

test('a picture that readers would not see is not published without a word', async () => {
  const image = { src: '/schrijven/beeld/ben-0a.jpg', alt: 'Ben', credit: 'Ik', licence: '' }
  const beside = await aDraft(text({ image }))
  expect(await publishDraft(beside.editor.id, beside.id, 1, now)).toEqual({
    status: 'unfinished',
    fields: ['picture'],
  })
  const within = await aDraft(text({ body: 'Zie ![x](/media\\/ben-0a.jpg).' }))
  expect(await publishDraft(within.editor.id, within.id, 1, now)).toMatchObject({
    status: 'refused',
    problems: [{ line: 1, column: 5 }],
  })
})

import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { approvals, authors, dialogues, type Member, pieces } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { listJobs } from '@/db/testing/list-jobs'
import { aPiece } from '@/db/testing/publish'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { closeQueue } from '@/queue/sender'
import { takeBackDeparture } from './take-back-departure'
import { inDays, NOW, ownerAdaAndBen } from './testing/owner-ada-and-ben'

afterAll(closeQueue)

let owner: Member
let ada: Member
let ben: Member
let made = 0
let leave: Awaited<ReturnType<typeof ownerAdaAndBen>>['leave']

beforeEach(async () => {
  ;({ owner, ada, ben, made, leave } = await ownerAdaAndBen())
})

const authorOf = async ({ authorId }: Member) =>
  (
    await db()
      .select()
      .from(authors)
      .where(eq(authors.id, authorId ?? ''))
  )[0]
const statusOf = async (path: string) => (await readAddressBook())(path).status

test('what readers have is that of a writer without a name at once, and by name again when it is taken back', async () => {
  await aPiece(`van-ada-${made}`, { by: [ada.authorId ?? ''] })
  const before = await authorOf(ada)
  await leave('under-a-writer')
  expect(await authorOf(ada)).toMatchObject({
    id: before?.id,
    feedId: before?.feedId,
    givenName: 'Een schrijver',
    familyName: '',
    bio: '',
  })
  expect((await authorOf(ada))?.slug).toMatch(/^een-schrijver/)
  await takeBackDeparture(owner.id, ada.id, NOW)
  expect(await authorOf(ada)).toEqual({ ...before, updatedAt: expect.any(Date) })
})

test('what readers have is gone at once when it is withdrawn, and there again when that is taken back', async () => {
  const essay = await aPiece(`essay-${made}`, { by: [ada.authorId ?? ''] })
  const ofBen = await aPiece(`ben-${made}`, { by: [ben.authorId ?? ''] })
  const { piece, id } = await aPublishedDialogue()
  await leave('withdrawn')
  expect(await Promise.all([essay, piece, ofBen].map(({ path }) => statusOf(path)))).toEqual([
    'gone',
    'gone',
    'page',
  ])
  expect(await listJobs('tell-of-dialogue-news', { memberId: ben.id, kind: 'withdrawn' })).toHaveLength(1)
  await takeBackDeparture(owner.id, ada.id, NOW)
  expect(await Promise.all([essay, piece].map(({ path }) => statusOf(path)))).toEqual(['page', 'page'])
  const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, id))
  expect(dialogue).toMatchObject({ publishedFingerprint: 'f', withdrawnBy: null })
  const [approval] = await db().select().from(approvals).where(eq(approvals.dialogueId, id))
  expect(approval?.takenBackAt).toBeNull()
})

test('what readers have does not come back when somebody else withdrew it since', async () => {
  const essay = await aPiece(`essay-${made}`, { by: [ada.authorId ?? ''] })
  await leave('withdrawn')
  await db()
    .update(pieces)
    .set({ withdrawnAt: inDays(1) })
    .where(eq(pieces.id, essay.id))
  await takeBackDeparture(owner.id, ada.id, inDays(2))
  expect(await statusOf(essay.path)).toBe('gone')
})

test('a piece waits for nobody who left', async () => {
  const { piece } = await aPublishedDialogue()
  const waiting = { waitingForAuthorId: ada.authorId, waitingForAlsoIds: [ben.authorId ?? ''] }
  await db().update(pieces).set(waiting).where(eq(pieces.id, piece.id))
  await leave()
  const [row] = await db().select().from(pieces).where(eq(pieces.id, piece.id))
  expect(row).toMatchObject({ waitingForAuthorId: ben.authorId, waitingForAlsoIds: [] })
})

async function aPublishedDialogue() {
  const { id } = await aDialogue({ by: [ada, ben] })
  const by = [ada.authorId ?? '', ben.authorId ?? '']
  const piece = await aPiece(`dialoog-${made}`, { by, kind: 'dialogue' })
  await db()
    .update(dialogues)
    .set({ pieceId: piece.id, publishedFingerprint: 'f' })
    .where(eq(dialogues.id, id))
  await db()
    .insert(approvals)
    .values({ dialogueId: id, memberId: ben.id, fingerprint: 'f', composition: 1, letterRevisions: {} })
  return { id, piece }
}

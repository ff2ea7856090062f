import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { edition, type IssuePart, issueDrafts, issues, mailings, pieces } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { findIssue } from '@/publication/public/issues/find-issue'
import { listIssues } from '@/publication/public/issues/list-issues'
import { listPublicPictures } from '@/publication/public/pictures/list-public-pictures'
import { listGoneParts } from './list-gone-parts'
import { IssueNotReady, publishIssue } from './publish-issue'
import { saveIssue } from './save-issue'
import { anIssue, aPublicIssue, CONTENT, publishNow } from './testing/an-issue'

let editor = ''
beforeEach(async () => {
  await db().delete(mailings)
  await db().delete(issueDrafts)
  await db().delete(issues)
  await db().delete(pieces)
  editor = (await aMember('editor')).id
})

const words = (text: string): IssuePart => ({ kind: 'words', text })
const obstaclesOf = async (issueDraftId: string) => {
  try {
    await publishNow(issueDraftId)
  } catch (error) {
    if (error instanceof IssueNotReady) return error.obstacles
    throw error
  }
  return []
}

test('what becomes public is what stood there, under the next number of its year in Amsterdam', async () => {
  const { id: pieceId } = await aPiece('inschiet', { title: 'Inschiet' })
  const parts: IssuePart[] = [words('Beste lezer,'), { kind: 'piece', pieceId, shows: 'lead' }]
  const first = await aPublicIssue(editor, parts, new Date('2026-12-31T22:59:59Z'))
  expect(first).toMatchObject({ year: 2026, number: 1 })
  expect(await aPublicIssue(editor, parts, new Date('2026-12-31T23:00:00Z'))).toMatchObject({
    year: 2027,
    number: 1,
  })
  expect(await aPublicIssue(editor, parts, new Date('2026-07-01T00:00:00Z'))).toMatchObject({
    year: 2026,
    number: 2,
  })
  const [row] = await db().select().from(issues).where(eq(issues.id, first.id))
  expect(row).toMatchObject({ subject: CONTENT.subject, preheader: CONTENT.preheader, parts })
  expect(JSON.stringify(row)).not.toContain('openPictures')
  expect((await listIssues()).map(({ year, number }) => `${year}/${number}`)).toEqual([
    '2027/1',
    '2026/2',
    '2026/1',
  ])
})

test('asked again it stays what readers have', async () => {
  const { draftId, id } = await aPublicIssue(editor)
  expect(await publishNow(draftId)).toMatchObject({ id, number: 1 })
  expect(await db().$count(issues)).toBe(1)
})

test('twelve that become public at once get twelve numbers, without a gap; one of which the transaction fails gives its back', async () => {
  const drafts = await Promise.all(Array.from({ length: 12 }, () => anIssue(editor)))
  const now = new Date('2026-05-01T12:00:00Z')
  const published = await Promise.all(
    drafts.map((id, index) =>
      db()
        .transaction(async (transaction) => {
          const { number } = await publishIssue(transaction, id, now)
          if (index % 4 === 0) throw new Error('It goes back')
          return number
        })
        .catch(() => 0),
    ),
  )
  const numbers = published.filter((number) => number > 0).sort((one, other) => one - other)
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(await db().$count(issues)).toBe(9)
})

test('the same issue that becomes public twice at once is one', async () => {
  const id = await anIssue(editor)
  const [one, other] = await Promise.all([publishNow(id), publishNow(id)])
  expect(one).toEqual(other)
  expect(await db().$count(issues)).toBe(1)
})

test('a reader learns of it by a new edition', async () => {
  const numberOf = async () => (await db().select().from(edition))[0]?.number
  const id = await anIssue(editor)
  const before = await numberOf()
  await publishNow(id)
  expect(await numberOf()).not.toBe(before)
})

test('without a subject, without parts, with empty or broken words, nothing becomes public', async () => {
  expect(await obstaclesOf(await anIssue(editor, { subject: ' ', parts: [] }))).toEqual([
    { kind: 'no-subject' },
    { kind: 'no-parts' },
  ])
  const id = await anIssue(editor, { parts: [words(''), words('<script>alert(1)</script>'), words('Goed.')] })
  expect(await obstaclesOf(id)).toMatchObject([
    { kind: 'empty-words', part: 0 },
    { kind: 'problems', part: 1, problems: [{ line: 1 }] },
  ])
  expect(await db().$count(issues)).toBe(0)
  await expect(publishNow(randomUUID())).rejects.toThrow(IssueNotReady)
})

test('an invisible control character in what stands in a header is refused', async () => {
  const id = await anIssue(editor, { subject: 'Een\u0007bel', preheader: 'x\u202ey' })
  expect(await obstaclesOf(id)).toMatchObject([
    { kind: 'control', field: 'subject' },
    { kind: 'control', field: 'preheader' },
  ])
})

test('a piece that was withdrawn, one that never was, and a letter that is not there block it and say which', async () => {
  const ada = await anAuthor(`ada-${randomUUID()}`)
  const { id: dialogue } = await aPiece('brug', { by: [ada], letters: [{ fromAuthorId: ada }] })
  const { id: gone } = await aPiece('weg', { withdrawnAt: new Date() })
  const id = await anIssue(editor, {
    parts: [
      { kind: 'letter', pieceId: dialogue, number: 1, shows: 'lead' },
      { kind: 'piece', pieceId: gone, shows: 'lead' },
      { kind: 'piece', pieceId: randomUUID(), shows: 'whole' },
      { kind: 'letter', pieceId: dialogue, number: 2, shows: 'whole' },
    ],
  })
  expect(await obstaclesOf(id)).toEqual([1, 2, 3].map((part) => ({ kind: 'gone', part })))
})

test('a piece cannot be withdrawn between the look at it and the end of the transaction', async () => {
  const { id: pieceId } = await aPiece('blijft')
  const order: string[] = []
  let withdrawing: Promise<unknown> = Promise.resolve()
  await db().transaction(async (transaction) => {
    expect(await listGoneParts(transaction, [{ kind: 'piece', pieceId, shows: 'lead' }])).toEqual([])
    withdrawing = db()
      .update(pieces)
      .set({ withdrawnAt: new Date() })
      .where(eq(pieces.id, pieceId))
      .then(() => order.push('withdrawn'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    order.push('public')
  })
  await withdrawing
  expect(order).toEqual(['public', 'withdrawn'])
})

test('what is withdrawn afterwards is not shown any more', async () => {
  const { id: pieceId } = await aPiece('tijdelijk')
  const { year, number } = await aPublicIssue(editor, [
    words('Dag.'),
    { kind: 'piece', pieceId, shows: 'whole' },
  ])
  const kinds = async () => (await findIssue(year, number))?.parts.map(({ kind }) => kind)
  expect(await kinds()).toEqual(['words', 'piece'])
  await db().update(pieces).set({ withdrawnAt: new Date() }).where(eq(pieces.id, pieceId))
  expect(await kinds()).toEqual(['words'])
  expect(await findIssue(year, number + 1)).toBe(null)
})

test("a picture that its saver could not use becomes nobody's by it; one that they uploaded becomes everybody's", async () => {
  const stranger = await aMember('contributor')
  await aPicture(stranger.id, `geheim.png`)
  await aPicture(editor, 'eigen.png')
  const isPublic = async (name: string) =>
    (await listPublicPictures()).some((picture) => picture.name === name)
  const id = await anIssue(editor, { parts: [words('![x](/media/geheim.png) ![x](/media/eigen.png)')] })
  expect(await isPublic('eigen.png')).toBe(false)
  expect(await obstaclesOf(id)).toMatchObject([{ kind: 'problems', part: 0, problems: [{ line: 1 }] }])
  expect(await isPublic('geheim.png')).toBe(false)
  await saveIssue(editor, id, 2, { ...CONTENT, parts: [words('![x](/media/eigen.png)')] })
  await publishNow(id)
  expect(await isPublic('eigen.png')).toBe(true)
  expect(await isPublic('geheim.png')).toBe(false)
})

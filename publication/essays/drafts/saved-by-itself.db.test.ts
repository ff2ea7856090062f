import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { pieces, revisions } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { charactersGone } from '../revisions/is-soon-followed'
import { type DraftContent, EMPTY_CONTENT } from './draft-content'
import { findDraft } from './find-draft'
import { publishDraft } from './publish-draft'
import { saveDraft } from './save-draft'

const FIVE_PAST = new Date('2026-05-12T10:05:00Z')
const SOON_AFTER = new Date('2026-05-12T10:06:00Z')
const LATER = new Date('2026-05-12T10:11:00Z')

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: FIVE_PAST }))
afterEach(() => void vi.useRealTimers())

const text = (body: string, change: Partial<DraftContent> = {}): DraftContent => ({
  ...EMPTY_CONTENT,
  title: 'Over wachten',
  body,
  ...change,
})

async function aDraft(role: 'contributor' | 'editor' = 'contributor') {
  const owner = await aMember(role)
  const id = randomUUID()
  await saveDraft(owner.id, id, 0, text('Een'), { isByItself: true })
  const numbers = async () => {
    const rows = await db()
      .select()
      .from(revisions)
      .where(eq(revisions.draftId, id))
      .orderBy(asc(revisions.number))
    return rows.map(({ number }) => number)
  }
  return { owner, id, numbers }
}

test('of what saves itself while somebody types the last of each ten minutes is kept', async () => {
  const { owner, id, numbers } = await aDraft()
  await saveDraft(owner.id, id, 1, text('Een twee'), { isByItself: true })
  vi.setSystemTime(SOON_AFTER)
  expect(await saveDraft(owner.id, id, 2, text('Een twee drie'), { isByItself: true })).toEqual({
    status: 'saved',
    revision: 3,
  })
  expect(await numbers()).toEqual([3])
  vi.setSystemTime(LATER)
  await saveDraft(owner.id, id, 3, text('Een twee drie vier'), { isByItself: true })
  expect(await numbers()).toEqual([3, 4])
  expect((await findDraft(owner.id, id))?.newest).toMatchObject({ number: 4, savedByItself: true })
})

test('what somebody pressed a button for stays, also when it had saved itself already', async () => {
  const { owner, id, numbers } = await aDraft()
  expect(await saveDraft(owner.id, id, 1, text('Een'))).toEqual({ status: 'saved', revision: 1 })
  await saveDraft(owner.id, id, 1, text('Een twee'), { isByItself: true })
  await saveDraft(owner.id, id, 2, text('Een twee drie'))
  await saveDraft(owner.id, id, 3, text('Een twee drie vier'), { isByItself: true })
  expect(await numbers()).toEqual([1, 2, 3, 4])
})

test('a text that was wiped or replaced is still there, however soon', async () => {
  const { owner, id, numbers } = await aDraft()
  const long =
    'Dit schreef ik een uur lang en het is meer dan honderd tekens, dat moet hier blijven staan. '.repeat(2)
  await saveDraft(owner.id, id, 1, text(long), { isByItself: true })
  await saveDraft(owner.id, id, 2, text(''), { isByItself: true })
  expect(await numbers()).toEqual([2, 3])
  await saveDraft(owner.id, id, 3, text(long), { isByItself: true })
  await saveDraft(owner.id, id, 4, text(long.replace(/[a-z]/g, 'x')), { isByItself: true })
  expect(await numbers()).toEqual([2, 4, 5])
})

test('of two people each keeps what saved itself', async () => {
  const { owner, id, numbers } = await aDraft()
  const editor = await aMember('editor')
  await saveDraft(editor.id, id, 1, text('Een!'), { isByItself: true })
  await saveDraft(owner.id, id, 2, text('Een!!'), { isByItself: true })
  expect(await numbers()).toEqual([1, 2, 3])
})

test('what readers see stays among the versions', async () => {
  const { owner, id, numbers } = await aDraft('editor')
  expect(await publishDraft(owner.id, id, 1)).toMatchObject({ status: 'published' })
  await saveDraft(owner.id, id, 1, text('Een twee'), { isByItself: true })
  await saveDraft(owner.id, id, 2, text('Een twee drie'), { isByItself: true })
  expect(await numbers()).toEqual([1, 3])
  expect(await db().select().from(pieces).where(eq(pieces.revision, 1))).toMatchObject([{ body: 'Een' }])
})

test('two tabs that save themselves: the second is shown what the first saved, and nothing of either is lost', async () => {
  const { owner, id } = await aDraft()
  const outcomes = await Promise.all(
    ['Een links', 'Een rechts'].map((body) => saveDraft(owner.id, id, 1, text(body), { isByItself: true })),
  )
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['saved', 'stale'])
})

test.each([
  ['a', 'ab', 0],
  ['ab', 'a', 1],
  ['begin midden eind', 'begin eind', 7],
  ['een', 'twee', 3],
])('from %j to %j go %i characters', (before, next, gone) => {
  expect(charactersGone(before, next)).toBe(gone)
})

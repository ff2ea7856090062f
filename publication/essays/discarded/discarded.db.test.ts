import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { drafts } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { findDraft } from '../drafts/find-draft'
import { listDiscardedDrafts, listOwnDrafts } from '../drafts/list-drafts'
import { publishDraft } from '../drafts/publish-draft'
import { saveDraft } from '../drafts/save-draft'
import { submitDraft } from '../drafts/submit-draft'
import { takeBackSubmission } from '../drafts/take-back-submission'
import { DAY_MS, daysLeft } from './days-left'
import { discardDraft } from './discard-draft'
import { fetchBackDraft } from './fetch-back-draft'
import { aDraft, longAgo, text } from './testing/a-draft'

withNeighbours('busy')

test('what is thrown away leaves the list of what one writes, and comes back as it was', async () => {
  const { owner, id } = await aDraft()
  expect(await discardDraft(owner.id, id)).toEqual({ status: 'discarded' })
  expect((await listOwnDrafts(owner.id, 1)).count).toBe(0)
  expect((await listDiscardedDrafts(owner.id, 1)).drafts).toMatchObject([{ id, state: 'discarded' }])
  expect(await fetchBackDraft(owner.id, id)).toEqual({ status: 'fetched-back' })
  expect((await listOwnDrafts(owner.id, 1)).drafts).toMatchObject([{ id, state: 'draft' }])
  expect((await listDiscardedDrafts(owner.id, 1)).count).toBe(0)
})

test('thrown away twice, or twice at once, is once, and the days count from the first', async () => {
  const { owner, id } = await aDraft()
  const first = longAgo(3)
  await discardDraft(owner.id, id, first)
  const outcomes = await Promise.all([1, 2, 3].map(() => discardDraft(owner.id, id)))
  expect(outcomes).toEqual(Array(3).fill({ status: 'discarded' }))
  expect((await findDraft(owner.id, id))?.discardedAt).toEqual(first)
})

test('what the editors have is taken back first; what readers had stays', async () => {
  const { owner, id } = await aDraft('editor')
  await submitDraft(owner.id, id, 1)
  expect(await discardDraft(owner.id, id)).toEqual({ status: 'submitted' })
  expect(await takeBackSubmission(owner.id, id)).toEqual({ status: 'taken-back' })
  expect(await takeBackSubmission(owner.id, id)).toEqual({ status: 'taken-back' })
  expect((await findDraft(owner.id, id))?.newest.number).toBe(1)
  await publishDraft(owner.id, id, 1)
  expect(await discardDraft(owner.id, id)).toEqual({ status: 'published' })
})

test('handed in and thrown away at once is one of both', async () => {
  const { owner, id } = await aDraft()
  await Promise.all([submitDraft(owner.id, id, 1), discardDraft(owner.id, id)])
  const draft = await findDraft(owner.id, id)
  expect(['submitted', 'discarded']).toContain(draft?.state)
})

test('the database has nothing that is thrown away and handed in, whoever writes it', async () => {
  const { id } = await aDraft()
  const both = db()
    .update(drafts)
    .set({ discardedAt: new Date(), submittedAt: new Date() })
    .where(eq(drafts.id, id))
  await expect(both).rejects.toMatchObject({ cause: { constraint: 'drafts_discarded_alone' } })
})

test('what another tab saves meanwhile is kept, stays thrown away, and has thirty days from then', async () => {
  const { owner, id } = await aDraft('editor')
  await discardDraft(owner.id, id, longAgo(29))
  expect(await saveDraft(owner.id, id, 1, text('Nog een zin.'), { isByItself: true })).toEqual({
    status: 'saved',
    revision: 2,
  })
  expect(await submitDraft(owner.id, id, 2)).toEqual({ status: 'discarded' })
  expect(await publishDraft(owner.id, id, 2)).toEqual({ status: 'discarded' })
  const draft = await findDraft(owner.id, id)
  expect(draft).toMatchObject({ state: 'discarded', newest: { body: 'Nog een zin.' } })
  expect(draft?.discardedAt && daysLeft(draft.discardedAt)).toBe(30)
})

test.each(['contributor', 'editor', 'owner'] as const)(
  'of another nobody throws away, fetches back or takes back, as %s neither',
  async (role) => {
    const { owner, id } = await aDraft()
    const other = await aMember(role)
    expect(await discardDraft(other.id, id)).toEqual({ status: 'not-found' })
    await submitDraft(owner.id, id, 1)
    expect(await takeBackSubmission(other.id, id)).toEqual({ status: 'not-found' })
    await takeBackSubmission(owner.id, id)
    await discardDraft(owner.id, id)
    expect(await fetchBackDraft(other.id, id)).toEqual({ status: 'not-found' })
    expect((await listDiscardedDrafts(other.id, 1)).count).toBe(0)
    expect((await findDraft(owner.id, id))?.state).toBe('discarded')
  },
)

test.each([
  [0, 30],
  [0.5, 30],
  [1, 29],
  [29.5, 1],
  [30, 0],
  [31, 0],
])('%s days after it was thrown away it is kept for %i more', (days, left) => {
  const now = new Date('2026-05-12T10:00:00Z')
  expect(daysLeft(new Date(now.getTime() - days * DAY_MS), now)).toBe(left)
})

import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Draft, drafts, type Revision, revisions } from '@/db/schema'
import type { DraftContent } from './draft-content'
import { isPassedOver } from './is-passed-over'
import type { NamedRevision } from './read-revision'

type NewRevision = {
  memberId: string
  /** with the pictures that it spells and whoever saves it may not use */
  content: DraftContent & Pick<Revision, 'closedPictures'>
  /** saved by the form while somebody typed */
  isByItself: boolean
  /** the number of the older revision that it is again */
  fetchedBackFrom: number | null
}

/**
 * Remembers a next state of a draft and returns its number; the caller holds a lock on the draft and read its newest
 * revision. What saved itself a moment ago makes place for what saves itself now, unless more than some words went.
 */
export async function addRevision(
  transaction: Transaction,
  draft: Draft,
  newest: NamedRevision,
  { memberId, content, isByItself, fetchedBackFrom }: NewRevision,
  now = new Date(),
): Promise<number> {
  const number = draft.revision + 1
  const row = { ...content, draftId: draft.id, number, savedBy: memberId, savedByItself: isByItself }
  await transaction.insert(revisions).values({ ...row, fetchedBackFrom, savedAt: now })
  // A contributor who goes on writing takes a submission back; an editor who corrects one does not.
  const submittedAt = draft.ownerId === memberId ? null : draft.submittedAt
  // Whoever writes in what was thrown away has thirty days again.
  const discardedAt = draft.discardedAt && now
  await transaction
    .update(drafts)
    .set({ revision: number, submittedAt, discardedAt, updatedAt: now })
    .where(eq(drafts.id, draft.id))
  if (await isPassedOver(transaction, draft, newest, { ...row, savedAt: now }))
    await transaction.delete(revisions).where(isRevision(newest))
  return number
}

/** A revision that saved itself is kept for good once somebody pressed a button on it. */
export async function keepDeliberately(transaction: Transaction, newest: NamedRevision): Promise<void> {
  if (newest.savedByItself)
    await transaction.update(revisions).set({ savedByItself: false }).where(isRevision(newest))
}

function isRevision({ draftId, number }: NamedRevision) {
  return and(eq(revisions.draftId, draftId), eq(revisions.number, number))
}

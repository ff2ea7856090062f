import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { issueDrafts, mailings } from '@/db/schema'
import { lockIssueDraft } from './lock-issue-draft'

export type DiscardedIssueOutcome =
  | { status: 'discarded' }
  /** readers have it, or it is about to be mailed */
  | { status: 'planned' | 'public' }
  | { status: 'not-found' }

/** Throws away an issue that nobody has read, for good. */
export async function discardIssue(memberId: string, issueDraftId: string): Promise<DiscardedIssueOutcome> {
  return db().transaction(async (transaction) => {
    const draft = await lockIssueDraft(transaction, memberId, issueDraftId)
    if (!draft) return { status: 'not-found' }
    if (draft.issueId) return { status: 'public' }
    const [mailing] = await transaction
      .select({ id: mailings.id })
      .from(mailings)
      .where(eq(mailings.issueDraftId, issueDraftId))
      .limit(1)
    if (mailing) return { status: 'planned' }
    await transaction.delete(issueDrafts).where(eq(issueDrafts.id, issueDraftId))
    return { status: 'discarded' }
  })
}

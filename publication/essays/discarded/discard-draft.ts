import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { drafts } from '@/db/schema'
import { lockDraft } from '../drafts/lock-draft'

export type DiscardedOutcome =
  | { status: 'discarded' }
  /** the editors have it: it is taken back first */
  | { status: 'submitted' }
  /** readers had it once: it is withdrawn instead, and stays */
  | { status: 'published' }
  | { status: 'not-found' }

/**
 * Throws an essay away that nobody but its writer waits for: it can be fetched back for thirty days. Only its owner can.
 * Throwing away twice, or twice at once, is once; the days count from the first.
 */
export async function discardDraft(
  memberId: string,
  draftId: string,
  now = new Date(),
): Promise<DiscardedOutcome> {
  return db().transaction(async (transaction) => {
    const draft = await lockDraft(transaction, memberId, draftId, 'discard draft')
    if (!draft) return { status: 'not-found' }
    if (draft.discardedAt) return { status: 'discarded' }
    if (draft.pieceId) return { status: 'published' }
    if (draft.submittedAt) return { status: 'submitted' }
    await transaction.update(drafts).set({ discardedAt: now }).where(eq(drafts.id, draftId))
    return { status: 'discarded' }
  })
}

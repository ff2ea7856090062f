import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type IssueDraft, issueDrafts } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** Locks an issue that this member may write until the transaction ends; null when there is none. */
export async function lockIssueDraft(
  transaction: Transaction,
  memberId: string,
  issueDraftId: string,
): Promise<IssueDraft | null> {
  if (!isAllowed(await findStanding(transaction, memberId), 'write issue', "another's")) return null
  const [draft] = await transaction
    .select()
    .from(issueDrafts)
    .where(eq(issueDrafts.id, issueDraftId))
    .for('update')
  return draft ?? null
}

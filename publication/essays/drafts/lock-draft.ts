import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Draft, drafts } from '@/db/schema'
import type { Action } from '@/publication/people/permissions/permissions'
import { draftsOpenTo } from './drafts-open-to'

/** Locks a draft to which this member may do this; null when there is none. */
export async function lockDraft(
  transaction: Transaction,
  memberId: string,
  draftId: string,
  action: Action,
): Promise<Draft | null> {
  const [draft] = await transaction
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, draftId), await draftsOpenTo(transaction, memberId, action)))
    .for('update')
  return draft ?? null
}

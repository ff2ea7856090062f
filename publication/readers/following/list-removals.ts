import { desc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces, readers, removals, subscriptions } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** A follower whom a refusal took off, with the codes and the words of the mail server. */
export type ListedRemoval = {
  id: string
  email: string
  title: string
  removedAt: Date
  reason: string
  said: string | null
}

export const MOST_REMOVALS_SHOWN = 500

/** Whom refusals took off and who did not come back, the last first and at most `MOST_REMOVALS_SHOWN`; nobody for a member who may not read of them. */
export async function listRemovals(memberId: string): Promise<ListedRemoval[]> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read subscribers', "another's")) return []
  return db()
    .select({
      id: removals.id,
      email: readers.email,
      title: pieces.title,
      removedAt: removals.removedAt,
      reason: removals.reason,
      said: removals.said,
    })
    .from(removals)
    .innerJoin(subscriptions, eq(subscriptions.id, removals.subscriptionId))
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .innerJoin(pieces, eq(pieces.id, subscriptions.pieceId))
    .where(isNull(removals.restoredAt))
    .orderBy(desc(removals.removedAt), removals.id)
    .limit(MOST_REMOVALS_SHOWN)
}

import { and, eq, gt } from 'drizzle-orm'
import { letterDeliveries, type Pace, pieces, subscriptions } from '@/db/schema'
import { type ChangedList, changeTheirList } from './change-their-list'
import { pacesOffered } from './paces-offered'

/**
 * The holder of this token reads this list in another pace from now on. A letter that was planned for later by the pace of before is planned
 * anew: it would hold back what comes at once in the other.
 */
export function chooseMyPace(
  token: string,
  subscriptionId: string,
  pace: Pace,
  now = new Date(),
): Promise<ChangedList> {
  return changeTheirList(token, subscriptionId, async (transaction, theirs) => {
    const [piece] = theirs.pieceId
      ? await transaction
          .select({ waitingFor: pieces.waitingForAuthorId })
          .from(pieces)
          .where(eq(pieces.id, theirs.pieceId))
      : []
    const isUnfinished = piece?.waitingFor != null
    if (!pacesOffered(theirs.list, theirs.pace, isUnfinished).includes(pace)) return { status: 'not-on-it' }
    if (pace === theirs.pace) return { status: 'changed' }
    await transaction.update(subscriptions).set({ pace }).where(eq(subscriptions.id, subscriptionId))
    await transaction
      .delete(letterDeliveries)
      .where(
        and(
          eq(letterDeliveries.subscriptionId, subscriptionId),
          eq(letterDeliveries.state, 'waiting'),
          gt(letterDeliveries.dueAt, now),
        ),
      )
    return { status: 'changed' }
  })
}

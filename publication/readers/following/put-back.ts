import { and, eq, exists, gte, inArray, isNotNull, isNull, lt, notExists, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db, type Transaction } from '@/db/client'
import { letterDeliveries, removals, subscriptions } from '@/db/schema'
import { log } from '@/log'

/** So many refusals in a row without one mail that is accepted may be the mail server's own trouble. */
const DOUBTFUL_RUN = 2

/**
 * Puts back whom a refusal took off while the mail server took nobody's mail: "no such mailbox" is believed when other mail was
 * accepted just before and after it, or when it is said again in another run. Their letters come again.
 */
export async function putBackUnbelieved(now: Date): Promise<void> {
  await db().transaction(async (transaction) => {
    const earlier = alias(removals, 'earlier')
    const wasDoubted = transaction
      .select()
      .from(earlier)
      .where(
        and(
          eq(earlier.subscriptionId, removals.subscriptionId),
          lt(earlier.run, removals.run),
          isNotNull(earlier.restoredAt),
          isNull(earlier.restoredBy),
        ),
      )
    const isDoubted = and(gte(removals.runLength, DOUBTFUL_RUN), notExists(wasDoubted))
    const count = await putBack(transaction, isDoubted, null, now)
    if (count > 0) log.info({ count }, 'followers are back: the refusals were not believed')
  })
}

/**
 * Has the removals of which this is so undone, once: their followers follow again, and what was refused to them is planned anew.
 * `memberId` is who does it. Returns how many came back.
 */
export async function putBack(
  transaction: Transaction,
  which: SQL | undefined,
  memberId: string | null,
  now: Date,
): Promise<number> {
  // What another process has in hand is put back there.
  const undone = await transaction
    .select({ id: removals.id, subscriptionId: removals.subscriptionId })
    .from(removals)
    .where(and(which, isNull(removals.restoredAt)))
    .for('update', { skipLocked: true })
  if (undone.length === 0) return 0
  const removalIds = undone.map(({ id }) => id)
  const subscriptionIds = [...new Set(undone.map(({ subscriptionId }) => subscriptionId))]
  await transaction
    .update(removals)
    .set({ restoredAt: now, restoredBy: memberId })
    .where(inArray(removals.id, removalIds))
  await transaction.delete(letterDeliveries).where(
    and(
      eq(letterDeliveries.state, 'refused'),
      exists(
        transaction
          .select()
          .from(removals)
          .where(
            and(
              inArray(removals.id, removalIds),
              eq(removals.subscriptionId, letterDeliveries.subscriptionId),
              eq(removals.removedAt, letterDeliveries.updatedAt),
            ),
          ),
      ),
    ),
  )
  await transaction
    .update(subscriptions)
    .set({ leftAt: null })
    .where(inArray(subscriptions.id, subscriptionIds))
  return subscriptionIds.length
}

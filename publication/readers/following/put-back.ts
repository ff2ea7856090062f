import { and, eq, exists, gte, inArray, isNotNull, isNull, lt, notExists } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db, type Transaction } from '@/db/client'
import { followers, letterDeliveries, removals } from '@/db/schema'
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
    const doubted = await transaction
      .select({ id: removals.id })
      .from(removals)
      .where(
        and(
          isNull(removals.restoredAt),
          gte(removals.runLength, DOUBTFUL_RUN),
          notExists(
            transaction
              .select()
              .from(earlier)
              .where(
                and(
                  eq(earlier.followerId, removals.followerId),
                  lt(earlier.run, removals.run),
                  isNotNull(earlier.restoredAt),
                  isNull(earlier.restoredBy),
                ),
              ),
          ),
        ),
      )
      .for('update', { skipLocked: true })
    const count = await putBack(
      transaction,
      doubted.map(({ id }) => id),
      null,
      now,
    )
    if (count > 0) log.info({ count }, 'followers are back: the refusals were not believed')
  })
}

/**
 * Has these removals undone: their followers follow again, and what was refused to them is planned anew. `memberId` is who does it.
 * Returns how many came back.
 */
export async function putBack(
  transaction: Transaction,
  removalIds: string[],
  memberId: string | null,
  now: Date,
): Promise<number> {
  if (removalIds.length === 0) return 0
  const restored = await transaction
    .update(removals)
    .set({ restoredAt: now, restoredBy: memberId })
    .where(and(inArray(removals.id, removalIds), isNull(removals.restoredAt)))
    .returning({ followerId: removals.followerId })
  const ids = [...new Set(restored.map(({ followerId }) => followerId))]
  if (ids.length === 0) return 0
  await transaction.delete(letterDeliveries).where(
    and(
      inArray(letterDeliveries.followerId, ids),
      eq(letterDeliveries.state, 'refused'),
      exists(
        transaction
          .select()
          .from(removals)
          .where(
            and(
              inArray(removals.id, removalIds),
              eq(removals.followerId, letterDeliveries.followerId),
              eq(removals.removedAt, letterDeliveries.updatedAt),
            ),
          ),
      ),
    ),
  )
  await transaction.update(followers).set({ leftAt: null }).where(inArray(followers.id, ids))
  return ids.length
}

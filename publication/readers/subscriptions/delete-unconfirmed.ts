import { and, eq, inArray, isNull, lt, notExists } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { consents, readers, subscriptions } from '@/db/schema'
import { confirmableSince } from '@/publication/readers/consent/moments'

/**
 * Forgets everything that was not confirmed within seven days of its asking, and what was noted of that asking; and every address that
 * is then on no list. Who was confirmed once stays, also as somebody who left. Returns how many askings went.
 */
export async function deleteUnconfirmed(now = new Date()): Promise<number> {
  const until = confirmableSince(now)
  return db().transaction(async (transaction) => {
    await transaction.delete(consents).where(and(isNull(consents.confirmedAt), lt(consents.askedAt, until)))
    const deleted = await transaction
      .delete(subscriptions)
      .where(and(isNull(subscriptions.confirmedAt), lt(subscriptions.askedAt, until)))
      .returning({ id: subscriptions.id })
    await deleteReadersOfNothing(transaction, until)
    return deleted.length
  })
}

/** Held first and looked at again: who asks for something at this moment is waited for, and stays. */
async function deleteReadersOfNothing(transaction: Transaction, until: Date): Promise<void> {
  const readsNothing = notExists(
    transaction.select().from(subscriptions).where(eq(subscriptions.readerId, readers.id)),
  )
  const held = await transaction
    .select({ id: readers.id })
    .from(readers)
    .where(and(readsNothing, lt(readers.addedAt, until)))
    .for('update', { skipLocked: true })
  const ids = held.map(({ id }) => id)
  if (ids.length > 0) await transaction.delete(readers).where(and(inArray(readers.id, ids), readsNothing))
}

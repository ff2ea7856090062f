import { and, isNull, lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { consents, subscribers } from '@/db/schema'
import { confirmableSince } from '@/publication/readers/consent/moments'

/**
 * Forgets every address that was not confirmed within seven days of its asking, and what was noted of that asking.
 * Who was confirmed once stays, as a subscriber or as somebody who left. Returns how many addresses went.
 */
export async function deleteUnconfirmedSubscribers(now = new Date()): Promise<number> {
  const until = confirmableSince(now)
  return db().transaction(async (transaction) => {
    await transaction.delete(consents).where(and(isNull(consents.confirmedAt), lt(consents.askedAt, until)))
    const deleted = await transaction
      .delete(subscribers)
      .where(and(isNull(subscribers.confirmedAt), lt(subscribers.askedAt, until)))
      .returning({ id: subscribers.id })
    return deleted.length
  })
}

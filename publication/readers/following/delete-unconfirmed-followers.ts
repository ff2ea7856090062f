import { and, isNull, lt } from 'drizzle-orm'
import { db } from '@/db/client'
import { followers } from '@/db/schema'
import { confirmableSince } from '@/publication/readers/consent/moments'

/**
 * Forgets every address that was not confirmed within seven days of its asking. Who was confirmed once stays, as a
 * follower or as somebody who left. Returns how many addresses went.
 */
export async function deleteUnconfirmedFollowers(now = new Date()): Promise<number> {
  const deleted = await db()
    .delete(followers)
    .where(and(isNull(followers.confirmedAt), lt(followers.askedAt, confirmableSince(now))))
    .returning({ id: followers.id })
  return deleted.length
}

import { and, eq, gt } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { followers, letterDeliveries, removals } from '@/db/schema'
import { hashToken } from '@/publication/people/sessions/token'
import { confirmableSince } from '@/publication/readers/consent/moments'
import { enqueue } from '@/queue/enqueue'
import { didNotArrive, isFollowing, isNotFollowing } from './following-state'

export type Confirmed = { status: 'confirmed' } | { status: 'link-expired' }

/**
 * Makes the holder of a confirmation link a follower, within seven days of its mail. Has them mailed: a welcome, or the
 * first letter when they read from there. A second click finds its work done and is confirmed too, for as long as they stay. A link that
 * was replaced by a newer mail, or whose holder left, has expired.
 */
export async function confirmFollowing(token: string, now = new Date()): Promise<Confirmed> {
  const tokenHash = hashToken(token)
  return db().transaction(async (transaction) => {
    const [confirmed] = await transaction
      .update(followers)
      .set({ confirmedAt: now, leftAt: null })
      .where(
        and(
          eq(followers.confirmTokenHash, tokenHash),
          gt(followers.confirmMailedAt, confirmableSince(now)),
          isNotFollowing(),
        ),
      )
      .returning({ id: followers.id })
    if (confirmed) {
      await forgetWhatDidNotArrive(transaction, confirmed.id)
      await transaction.delete(removals).where(eq(removals.followerId, confirmed.id))
      await enqueue(transaction, 'send-follow-welcome', { followerId: confirmed.id })
      await enqueue(transaction, 'send-letters', {})
      return { status: 'confirmed' }
    }
    const known = await transaction.$count(
      followers,
      and(eq(followers.confirmTokenHash, tokenHash), isFollowing()),
    )
    return known > 0 ? { status: 'confirmed' } : { status: 'link-expired' }
  })
}

/** They clicked in a mail, so mail arrives again: what certainly did not, before they left, is planned anew. */
async function forgetWhatDidNotArrive(transaction: Transaction, followerId: string): Promise<void> {
  await transaction
    .delete(letterDeliveries)
    .where(and(eq(letterDeliveries.followerId, followerId), didNotArrive()))
}

import { and, eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { followers, letterDeliveries, removals } from '@/db/schema'
import { isStillToCome } from './following-state'
import { readLeaveDialogueToken } from './leave-token'

export type Left = { status: 'left' } | { status: 'link-wrong' }

/**
 * Ends that the holder of a leaving address follows a dialogue, at once: letters that wait for them are dropped. Somebody
 * who left before, or whose address is no longer known, has left too: it stays at the first moment. Proof of their
 * consent is kept. A confirmation link that was still under way stops working.
 */
export async function leaveDialogue(token: string, now = new Date()): Promise<Left> {
  const followerId = readLeaveDialogueToken(token)
  if (!followerId) return { status: 'link-wrong' }
  await db().transaction(async (transaction) => {
    await takeOff(transaction, followerId, now)
    await transaction.update(followers).set({ confirmTokenHash: null }).where(eq(followers.id, followerId))
    // They said so themselves: nobody puts them back.
    await transaction.delete(removals).where(eq(removals.followerId, followerId))
  })
  return { status: 'left' }
}

/** Sends this follower nothing more; they may ask again, and a link of the past days that they click still works. */
export async function takeOff(transaction: Transaction, followerId: string, now: Date): Promise<void> {
  await transaction
    .update(followers)
    .set({ leftAt: sql`coalesce(${followers.leftAt}, ${now.toISOString()})` })
    .where(eq(followers.id, followerId))
  await transaction
    .delete(letterDeliveries)
    .where(and(eq(letterDeliveries.followerId, followerId), isStillToCome()))
}

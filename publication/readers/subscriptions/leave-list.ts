import { and, eq, isNull } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { consents, removals, subscriptions } from '@/db/schema'
import { type LeaveList, readLeaveToken } from './leave-token'
import { takeOff } from './take-off'

export type Left = { status: 'left' } | { status: 'link-wrong' }

/**
 * Takes the holder of a leaving address off its list, at once: letters that wait for them are dropped. Somebody who left before, or
 * whose address is no longer known, has left too: it stays at the first moment. A link of dialogues leaves no other list.
 */
export async function leaveList(list: LeaveList, token: string, now = new Date()): Promise<Left> {
  const subscriptionId = readLeaveToken(list, token)
  if (!subscriptionId) return { status: 'link-wrong' }
  return db().transaction(async (transaction) => {
    const [known] = await transaction
      .select({ list: subscriptions.list })
      .from(subscriptions)
      .where(eq(subscriptions.id, subscriptionId))
    if (known && (known.list === 'dialogue') !== (list === 'dialogue')) return { status: 'link-wrong' }
    await leave(transaction, subscriptionId, now)
    return { status: 'left' }
  })
}

/** A reader leaves one list. Proof of their consent is kept, with this moment in it. A confirmation link that was under way stops working. */
export async function leave(transaction: Transaction, subscriptionId: string, now: Date): Promise<void> {
  await takeOff(transaction, subscriptionId, now)
  await transaction
    .update(subscriptions)
    .set({ confirmTokenHash: null, pausedUntil: null })
    .where(eq(subscriptions.id, subscriptionId))
  await transaction
    .update(consents)
    .set({ leftAt: now })
    .where(and(eq(consents.subscriptionId, subscriptionId), isNull(consents.leftAt)))
  // They said so themselves: nobody puts them back.
  await transaction.delete(removals).where(eq(removals.subscriptionId, subscriptionId))
}

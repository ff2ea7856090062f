import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { letterDeliveries, removals } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { didNotArrive } from './letter-state'

/**
 * Has who now follows a dialogue mailed: a welcome, or the first letter when they read from there. They clicked in a mail, so mail arrives
 * again: what certainly did not, before they left, is planned anew.
 */
export async function beginFollowing(transaction: Transaction, subscriptionId: string): Promise<void> {
  await transaction
    .delete(letterDeliveries)
    .where(and(eq(letterDeliveries.subscriptionId, subscriptionId), didNotArrive()))
  await transaction.delete(removals).where(eq(removals.subscriptionId, subscriptionId))
  await enqueue(transaction, 'send-follow-welcome', { subscriptionId })
  await enqueue(transaction, 'send-letters', {})
}

import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { letterDeliveries, subscriptions } from '@/db/schema'
import { isStillToCome } from '@/publication/readers/following/letter-state'

/** Sends nothing more on this subscription; they may ask again, and a link of the past days that they click still works. */
export async function takeOff(transaction: Transaction, subscriptionId: string, now: Date): Promise<void> {
  await transaction
    .update(subscriptions)
    .set({ leftAt: sql`coalesce(${subscriptions.leftAt}, ${now.toISOString()})` })
    .where(eq(subscriptions.id, subscriptionId))
  await transaction
    .delete(letterDeliveries)
    .where(and(eq(letterDeliveries.subscriptionId, subscriptionId), isStillToCome()))
}

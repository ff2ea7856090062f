import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { letterDeliveries, subscriptions } from '@/db/schema'
import { isStillToCome } from '@/publication/readers/following/letter-state'

/**
 * Sends nothing more on this subscription; they may ask again, and a link of the past days that they click still works. False when
 * its reader was forgotten meanwhile.
 */
export async function takeOff(transaction: Transaction, subscriptionId: string, now: Date): Promise<boolean> {
  const known = await transaction
    .update(subscriptions)
    .set({ leftAt: sql`coalesce(${subscriptions.leftAt}, ${now.toISOString()})` })
    .where(eq(subscriptions.id, subscriptionId))
    .returning({ id: subscriptions.id })
  await transaction
    .delete(letterDeliveries)
    .where(and(eq(letterDeliveries.subscriptionId, subscriptionId), isStillToCome()))
  return known.length > 0
}

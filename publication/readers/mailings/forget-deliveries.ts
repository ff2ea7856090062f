import { inArray, type SQLWrapper } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { deliveries } from '@/db/schema'

/**
 * Takes from the deliveries of readers who are forgotten what could say who they were: whose server received it, and what that said. The
 * rows stay, so that the sum of each mailing stays true. Called before the readers are deleted.
 */
export async function forgetDeliveries(
  transaction: Transaction,
  readerIds: string[] | SQLWrapper,
): Promise<void> {
  await transaction
    .update(deliveries)
    .set({ site: '', reason: null, said: null })
    .where(inArray(deliveries.readerId, readerIds))
}

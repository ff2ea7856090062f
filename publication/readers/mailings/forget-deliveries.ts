import { and, eq, inArray, notExists, type SQLWrapper } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { deliveries, receivingSites } from '@/db/schema'

/**
 * Takes from the deliveries of readers who are forgotten what could say who they were: whose server received it, and what that said. The
 * rows stay, so that the sum of each mailing stays true. What is known of a server to which nobody else is mailed goes too. Called before the readers are deleted.
 */
export async function forgetDeliveries(
  transaction: Transaction,
  readerIds: string[] | SQLWrapper,
): Promise<void> {
  const isTheirs = inArray(deliveries.readerId, readerIds)
  const rows = await transaction.selectDistinct({ site: deliveries.site }).from(deliveries).where(isTheirs)
  await transaction.update(deliveries).set({ site: '', reason: null, said: null }).where(isTheirs)
  const sites = rows.map(({ site }) => site)
  const others = transaction.select().from(deliveries).where(eq(deliveries.site, receivingSites.site))
  if (sites.length > 0)
    await transaction
      .delete(receivingSites)
      .where(and(inArray(receivingSites.site, sites), notExists(others)))
}

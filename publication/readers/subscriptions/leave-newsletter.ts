import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { consents, subscribers } from '@/db/schema'
import { readLeaveToken } from './leave-token'

export type Left = { status: 'left' } | { status: 'link-wrong' }

/**
 * Takes the holder of a leaving address off the newsletter, at once. Somebody who left before, or whose address is no
 * longer known, has left too: it stays at the first moment. Proof of their consent is kept, with this moment in it. A
 * confirmation link that was still under way stops working.
 */
export async function leaveNewsletter(token: string, now = new Date()): Promise<Left> {
  const subscriberId = readLeaveToken(token)
  if (!subscriberId) return { status: 'link-wrong' }
  await db().transaction(async (transaction) => {
    await transaction
      .update(subscribers)
      .set({ leftAt: sql`coalesce(${subscribers.leftAt}, ${now.toISOString()})`, confirmTokenHash: null })
      .where(eq(subscribers.id, subscriberId))
    await transaction
      .update(consents)
      .set({ leftAt: now })
      .where(and(eq(consents.subscriberId, subscriberId), isNull(consents.leftAt)))
  })
  return { status: 'left' }
}

import { and, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals } from '@/db/schema'
import { confirmArrival } from '../confirm-arrival'

export type ConfirmedSeen = {
  count: number
  /** that could not become letters as they are: each has to be looked at by itself */
  left: number
}

/**
 * Makes letters of mails of an upload that their writer had before them together, as they were read; others stay. Each is
 * confirmed by itself, as `confirmArrival` says: one that cannot be a letter keeps none of the others back.
 */
export async function confirmSeen(
  memberId: string,
  exchangeId: string,
  arrivalIds: string[],
  now = new Date(),
): Promise<ConfirmedSeen> {
  if (arrivalIds.length === 0) return { count: 0, left: 0 }
  const seen = await db()
    .select({ id: arrivals.id, subject: arrivals.subject, body: arrivals.body })
    .from(arrivals)
    .where(
      and(
        eq(arrivals.exchangeId, exchangeId),
        eq(arrivals.memberId, memberId),
        eq(arrivals.state, 'proposed'),
        inArray(arrivals.id, arrivalIds),
      ),
    )
    .orderBy(arrivals.sentAt, arrivals.id)
  let count = 0
  for (const { id, subject, body } of seen) {
    const { status } = await confirmArrival(memberId, id, { subject, body }, now)
    if (status === 'confirmed') count += 1
  }
  return { count, left: seen.length - count }
}

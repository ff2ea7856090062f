import { and, eq, gt, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals } from '@/db/schema'
import { chooseLineEnds } from '../choose-line-ends'
import type { LineEnds } from '../reading/line-ends'

/**
 * Has the lines that were joined as they came, or joined again, in all mails of an upload that their writer had before them
 * together. Each as `chooseLineEnds` says; what waits no more stays. Answers in how many it was done. Throws when the thread for
 * mails is too busy.
 */
export async function chooseLineEndsOfSeen(
  memberId: string,
  exchangeId: string,
  arrivalIds: string[],
  lineEnds: LineEnds,
): Promise<number> {
  if (arrivalIds.length === 0) return 0
  const seen = await db()
    .select({ id: arrivals.id })
    .from(arrivals)
    .where(
      and(
        eq(arrivals.exchangeId, exchangeId),
        eq(arrivals.memberId, memberId),
        gt(arrivals.joinedLines, 0),
        inArray(arrivals.id, arrivalIds),
      ),
    )
    .orderBy(arrivals.sentAt, arrivals.id)
  let count = 0
  for (const { id } of seen) {
    const { status } = await chooseLineEnds(memberId, id, { lineEnds })
    if (status === 'chosen') count += 1
  }
  return count
}

import { and, eq, lt, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { arrivals } from '@/db/schema'

const earlier = alias(arrivals, 'earlier')

/**
 * Whether the same member mailed the same before into that dialogue: from that address, with that date, subject and text. Mail servers and programs that
 * send a mail again may give it another Message-ID. What was thrown away does not count: it may be mailed again.
 */
export async function cameBefore(arrivalId: string): Promise<boolean> {
  const isSame = [
    ...[eq(earlier.dialogueId, arrivals.dialogueId), eq(earlier.memberId, arrivals.memberId)],
    ...[eq(earlier.fromAddress, arrivals.fromAddress), eq(earlier.saidAt, arrivals.saidAt)],
    ...[eq(earlier.subject, arrivals.subject), eq(earlier.body, arrivals.body)],
  ]
  const isEarlier = or(
    lt(earlier.arrivedAt, arrivals.arrivedAt),
    and(eq(earlier.arrivedAt, arrivals.arrivedAt), lt(earlier.id, arrivals.id)),
  )
  const rows = await db()
    .select({ one: sql`1` })
    .from(arrivals)
    .innerJoin(earlier, and(...isSame, isEarlier, ne(earlier.state, 'discarded')))
    .where(and(eq(arrivals.id, arrivalId), ne(arrivals.body, '')))
    .limit(1)
  return rows.length > 0
}

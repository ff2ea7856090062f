import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { arrivals } from '@/db/schema'
import type { Holder } from '@/publication/correspondence/dialogues/reply-address'

/** What one secret address may be sent: far more than two people write, far less than fills a disk. */
export const MOST_MAILS_AN_HOUR = 30
export const MOST_BYTES_A_DAY = 100_000_000

/**
 * Whether the secret address of this correspondent may be sent another mail now. Every mail is kept for ever, so whoever
 * knows an address could fill the disk; a sender who is told "later" still has the mail (RFC 5321 4.5.4.1).
 */
export async function hasRoom(
  database: Database | Transaction,
  { dialogueId, memberId }: Holder,
): Promise<boolean> {
  const [lately] = await database
    .select({
      inHour: sql<number>`count(*) filter (where ${arrivals.arrivedAt} > now() - interval '1 hour')`.mapWith(
        Number,
      ),
      bytes: sql<number>`coalesce(sum(octet_length(${arrivals.raw})), 0)`.mapWith(Number),
    })
    .from(arrivals)
    .where(
      and(
        eq(arrivals.dialogueId, dialogueId),
        eq(arrivals.memberId, memberId),
        inArray(arrivals.via, ['smtp', 'api']),
        gt(arrivals.arrivedAt, sql`now() - interval '1 day'`),
      ),
    )
  return !lately || (lately.inHour < MOST_MAILS_AN_HOUR && lately.bytes < MOST_BYTES_A_DAY)
}

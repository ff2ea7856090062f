import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { postmasterMails } from '@/db/schema'
import { visitorNetwork } from '@/publication/people/attempts/visitor-network'
import { keyedHash } from '@/secret'

/** Anybody may write to the postmaster, so it must not fill the disk, nor may one network use up what others need. */
export const MOST_BYTES_A_DAY = 20_000_000
export const MOST_AN_HOUR = 30
export const MOST_AN_HOUR_OF_A_NETWORK = 5
const KEPT_FOR = '90 days'

type PostmasterMail = { raw: Buffer; envelopeFrom: string; remoteAddress: string }

/**
 * Keeps a mail to the postmaster for the owners, for three months. False when too much came lately: its sender tries again
 * later (RFC 5321 4.5.4.1). A mail that is nobody's but the postmaster's is never answered, so nothing can loop.
 */
export async function keepPostmasterMail(
  transaction: Transaction,
  { raw, envelopeFrom, remoteAddress }: PostmasterMail,
): Promise<boolean> {
  const networkHash = keyedHash('attempt', `postmaster\0${visitorNetwork(remoteAddress)}`)
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended('postmaster', 0))`)
  await transaction
    .delete(postmasterMails)
    .where(lt(postmasterMails.arrivedAt, sql`now() - ${KEPT_FOR}::interval`))
  if (!(await hasRoom(transaction, networkHash, raw.length))) return false
  await transaction
    .insert(postmasterMails)
    .values({ raw, envelopeFrom: envelopeFrom.slice(0, 1_000), networkHash })
  return true
}

async function hasRoom(transaction: Transaction, networkHash: string, bytes: number): Promise<boolean> {
  const inHour = gt(postmasterMails.arrivedAt, sql`now() - interval '1 hour'`)
  const [inAll, ofNetwork, [day]] = [
    await transaction.$count(postmasterMails, inHour),
    await transaction.$count(postmasterMails, and(inHour, eq(postmasterMails.networkHash, networkHash))),
    await transaction
      .select({
        bytes: sql<number>`coalesce(sum(octet_length(${postmasterMails.raw})), 0)`.mapWith(Number),
      })
      .from(postmasterMails)
      .where(gt(postmasterMails.arrivedAt, sql`now() - interval '1 day'`)),
  ]
  return (
    inAll < MOST_AN_HOUR &&
    ofNetwork < MOST_AN_HOUR_OF_A_NETWORK &&
    (day?.bytes ?? 0) + bytes <= MOST_BYTES_A_DAY
  )
}

import { createHash } from 'node:crypto'
import { and, eq, gt, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { bounces, type Delivery, deliveries } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { readReturnAddress } from './return-address'

/** What may come back of one mail to one reader: far more than a server sends, far less than fills a disk. */
export const MOST_AN_HOUR = 10
export const MOST_BYTES_A_DAY = 20_000_000

export type ReturnedMail = { raw: Buffer; envelopeFrom: string; recipients: string[] }

export type TakenInReturned =
  /** none when it was kept before, by another hand */
  { status: 'kept'; bounceIds: string[] } | { status: 'no-recipient' } | { status: 'too-many' }

/**
 * Keeps a mail that came to the return address of a delivery, once by its bytes, and has it judged. Whom it is about is read here, from
 * the address it came to, before anything looks into it. When this returns, the bytes are committed. Throws when the database does not take
 * it.
 */
export async function takeInReturned(
  { raw, envelopeFrom, recipients }: ReturnedMail,
  now = new Date(),
): Promise<TakenInReturned> {
  const [deliveryId] = recipients.map(readReturnAddress).filter((id) => id !== null)
  if (deliveryId === undefined) return { status: 'no-recipient' }
  return db().transaction(async (transaction) => {
    const [delivery] = await transaction.select().from(deliveries).where(eq(deliveries.id, deliveryId))
    // Of a reader who was forgotten nothing is kept.
    if (!delivery?.readerId) return { status: 'no-recipient' }
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`bounce ${deliveryId}`}, 0))`,
    )
    const rawHash = createHash('sha256').update(raw).digest('hex')
    if ((await transaction.$count(bounces, eq(bounces.rawHash, rawHash))) > 0)
      return { status: 'kept', bounceIds: [] }
    if (!(await hasRoom(transaction, delivery, raw.length, now))) return { status: 'too-many' }
    const kept = await transaction
      .insert(bounces)
      .values({
        deliveryId,
        readerId: delivery.readerId,
        raw,
        rawHash,
        envelopeFrom: envelopeFrom.slice(0, 1_000),
        arrivedAt: now,
        kind: 'unknown',
      })
      .onConflictDoNothing()
      .returning({ id: bounces.id })
    for (const { id } of kept) await enqueue(transaction, 'judge-bounce', { bounceId: id })
    return { status: 'kept', bounceIds: kept.map(({ id }) => id) }
  })
}

async function hasRoom(
  transaction: Transaction,
  { id }: Delivery,
  bytes: number,
  now: Date,
): Promise<boolean> {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
  const [lately] = await transaction
    .select({
      inHour: sql<number>`count(*) filter (where ${bounces.arrivedAt} > ${ago(1)})`.mapWith(Number),
      bytes: sql<number>`coalesce(sum(octet_length(${bounces.raw})), 0)`.mapWith(Number),
    })
    .from(bounces)
    .where(and(eq(bounces.deliveryId, id), gt(bounces.arrivedAt, new Date(ago(24)))))
  return !lately || (lately.inHour < MOST_AN_HOUR && lately.bytes + bytes <= MOST_BYTES_A_DAY)
}

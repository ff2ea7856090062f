import { and, desc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Bounce, bounces, deliveries, liftedSuppressions, mailings, readers } from '@/db/schema'
import { consequenceOf } from '../bounces/classify/classification'
import { suppress } from './suppress'
import { suppressionHash } from './suppression-hash'

const MAILINGS_OF_A_FULL_BOX = 3
const OVER_DAYS = 14
const DAY_MS = 86_400_000
/** Of one reader; three of them are looked for. */
const MOST_LOOKED_AT = 50

/** What was said of a delivery to a reader: in a mail that came back, or while it was handed over. */
export type SaidOfDelivery = Pick<Bounce, 'kind' | 'reason' | 'said'> & {
  readerId: string
  deliveryId: number
  saidAt: Date
}

/**
 * Strikes an address off when what was said of it is about the address, or is a complaint; one whose mailbox is full when that
 * was so of three mailings in a row over at least fourteen days. Nothing else ever, and nothing that was said before it was taken back.
 * True when it did.
 */
export async function suppressIfDue(
  transaction: Transaction,
  { kind, reason, said, readerId, deliveryId, saidAt }: SaidOfDelivery,
  now: Date,
): Promise<boolean> {
  const consequence = consequenceOf({ kind, reason })
  if (consequence === 'nothing') return false
  const [reader] = await transaction.select().from(readers).where(eq(readers.id, readerId))
  if (!reader) return false
  const liftedAt = await findLastLift(transaction, reader.email)
  if (liftedAt && liftedAt >= saidAt) return false
  if (consequence === 'count' && !(await isFullForLong(transaction, readerId, deliveryId, liftedAt)))
    return false
  const why = kind === 'complaint' || kind === 'mailbox full' ? kind : 'no such address'
  await suppress(transaction, reader.email, { why, reason, said }, now)
  return true
}

/** The mailings to this reader up to that one, back to the first that came through: how many, and over how long. */
async function isFullForLong(
  transaction: Transaction,
  readerId: string,
  deliveryId: number,
  since: Date | null,
): Promise<boolean> {
  const rows = await transaction
    .select({
      startsAt: mailings.startsAt,
      isFull: sql<boolean>`(${deliveries.state} = 'refused' and ${deliveries.reason} ~ '5\\.2\\.[23]$') or exists (
        select from ${bounces} b where b.delivery_id = ${deliveries.id} and b.kind = 'mailbox full')`,
    })
    .from(deliveries)
    .innerJoin(mailings, eq(mailings.id, deliveries.mailingId))
    .where(
      and(
        eq(deliveries.readerId, readerId),
        lte(deliveries.id, deliveryId),
        // What was not handed over, or is on its way, says nothing.
        inArray(deliveries.state, ['accepted', 'refused', 'uncertain']),
        isNotNull(mailings.frozenAt),
        since ? sql`${mailings.startsAt} > ${since.toISOString()}` : undefined,
      ),
    )
    .orderBy(desc(mailings.startsAt), desc(deliveries.id))
    .limit(MOST_LOOKED_AT)
  const through = rows.findIndex(({ isFull }) => !isFull)
  const full = through === -1 ? rows : rows.slice(0, through)
  const [newest, oldest] = [full.at(0)?.startsAt, full.at(-1)?.startsAt]
  if (!newest || !oldest || full.length < MAILINGS_OF_A_FULL_BOX) return false
  return newest.getTime() - oldest.getTime() >= OVER_DAYS * DAY_MS
}

async function findLastLift(transaction: Transaction, email: string): Promise<Date | null> {
  const [last] = await transaction
    .select({ liftedAt: liftedSuppressions.liftedAt })
    .from(liftedSuppressions)
    .where(eq(liftedSuppressions.emailHash, suppressionHash(email)))
    .orderBy(desc(liftedSuppressions.liftedAt))
    .limit(1)
  return last?.liftedAt ?? null
}

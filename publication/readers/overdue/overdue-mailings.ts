import { and, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { deliveries, mailings } from '@/db/schema'

/** Issues that did not begin, and mails of those that did, whose moment came while nobody worked here. */
export type OverdueMailings = { issues: number; toReaders: number }

/** Has mails of issues that were to be tried again wait with the others, and counts what of all mailings is overdue now. */
export async function layAsideMailings(transaction: Transaction, now: Date): Promise<number> {
  await transaction
    .update(deliveries)
    .set({ dueAt: sql`least(${deliveries.dueAt}, ${now.toISOString()})` })
    .where(eq(deliveries.state, 'later'))
  const { issues, toReaders } = await countOverdueMailings(now, transaction)
  return issues + toReaders
}

/** How much of mailings was due at this moment or before. */
export async function countOverdueMailings(
  dueUntil: Date,
  database: Database | Transaction = db(),
): Promise<OverdueMailings> {
  const [issues, toReaders] = await Promise.all([
    database.$count(mailings, isNotBegun(dueUntil)),
    database.$count(deliveries, isStillToGo(dueUntil)),
  ])
  return { issues, toReaders }
}

/** They are never mailed: an issue that did not begin can be sent anew, and of others the rest is excluded, so that their sum holds. */
export async function leaveMailings(transaction: Transaction, dueUntil: Date, now: Date): Promise<void> {
  await transaction.delete(mailings).where(and(isNotBegun(dueUntil), eq(mailings.kind, 'issue')))
  // The row of pieces stays: without it they would be new again.
  await transaction.update(mailings).set({ stoppedAt: now, finishedAt: now }).where(isNotBegun(dueUntil))
  await transaction
    .update(deliveries)
    .set({ state: 'excluded', reason: 'standstill', updatedAt: now })
    .where(isStillToGo(dueUntil))
}

const isNotBegun = (dueUntil: Date) =>
  and(isNull(mailings.frozenAt), isNull(mailings.stoppedAt), lte(mailings.startsAt, dueUntil))

const isStillToGo = (dueUntil: Date) =>
  and(inArray(deliveries.state, ['waiting', 'later']), lte(deliveries.dueAt, dueUntil))

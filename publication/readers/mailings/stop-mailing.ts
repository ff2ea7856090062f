import { and, eq, inArray } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { deliveries, mailings } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

export type StopMailingOutcome =
  /** how many readers get nothing of it */
  | { status: 'stopped'; excluded: number }
  /** not begun, stopped or done already, or they may not: nothing was done */
  | { status: 'not-found' }

/**
 * Ends a mailing for good: in one transaction everything that waits is excluded, so that its sum holds at every moment. What is being handed
 * over goes its way, and whatever becomes of it is noted.
 */
export async function stopMailing(
  memberId: string,
  mailingId: string,
  now = new Date(),
): Promise<StopMailingOutcome> {
  return db().transaction(async (transaction) => {
    if (!isAllowed(await findStanding(transaction, memberId), 'send issue', "another's"))
      return { status: 'not-found' }
    const [mailing] = await transaction
      .select()
      .from(mailings)
      .where(eq(mailings.id, mailingId))
      .for('update')
    if (!mailing?.frozenAt || mailing.stoppedAt || mailing.finishedAt) return { status: 'not-found' }
    await transaction.update(mailings).set({ stoppedAt: now }).where(eq(mailings.id, mailingId))
    return { status: 'stopped', excluded: await excludeRest(transaction, mailingId, 'stopped', now) }
  })
}

/** Excludes what still waits in a mailing, with the reason; returns how much that was. */
export async function excludeRest(
  transaction: Transaction,
  mailingId: string,
  reason: 'stopped' | 'standstill',
  now: Date,
): Promise<number> {
  const { rowCount } = await transaction
    .update(deliveries)
    .set({ state: 'excluded', reason, updatedAt: now })
    .where(and(eq(deliveries.mailingId, mailingId), inArray(deliveries.state, ['waiting', 'later'])))
  return rowCount ?? 0
}

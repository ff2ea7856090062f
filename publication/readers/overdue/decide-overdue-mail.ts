import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { failedMails, heartbeat, letterDeliveries, type News, news, overdueMails } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { isStillToCome } from '@/publication/readers/following/letter-state'
import { enqueue } from '@/queue/enqueue'
import type { JobName, Jobs } from '@/queue/jobs'
import { leaveMailings } from './overdue-mailings'
import { takeUpWork } from './take-up-work'

export type OverdueDecision = 'send' | 'leave'

export type OverdueOutcome =
  | { status: 'sending' }
  | { status: 'left' }
  /** decided already, or more came to wait since it was on screen; nothing was done */
  | { status: 'changed' }
  | { status: 'not-found' }

/**
 * An owner says what becomes of all mail that waits since a standstill: it is mailed now, or never; a restored site mails
 * again from then on. `overdueAt` is the moment that was on screen, so that nothing is decided that they did not see. Of
 * two who press at once one decides.
 */
export async function decideOverdueMail(
  memberId: string,
  overdueAt: Date,
  decision: OverdueDecision,
  now = new Date(),
): Promise<OverdueOutcome> {
  return db().transaction(async (transaction) => {
    const standing = await findStanding(transaction, memberId)
    if (!isAllowed(standing, 'decide overdue mail', "another's")) return { status: 'not-found' }
    const [asked] = await transaction.select().from(heartbeat).for('update')
    if (asked?.overdueAt?.getTime() !== overdueAt.getTime()) return { status: 'changed' }
    await takeUpWork(transaction)
    await forgetFailed(transaction)
    const mails = await transaction.delete(overdueMails).returning()
    await transaction.update(heartbeat).set({ overdueAt: null, stoodStillSince: null, restoredAt: null })
    if (decision === 'leave') {
      const dueUntil = asked.restoredAt ? now : overdueAt
      await leaveLetters(transaction, dueUntil, now)
      await leaveMailings(transaction, dueUntil, now)
      await forgetNews(transaction, mails)
      return { status: 'left' }
    }
    for (const { job, payload } of mails) await enqueue(transaction, job as JobName, payload as Jobs[JobName])
    await enqueue(transaction, 'send-letters', {})
    await enqueue(transaction, 'send-mailings', {})
    return { status: 'sending' }
  })
}

/** Those of them that had failed before are decided on as well: not sent, or in the queue with a life of their own. */
async function forgetFailed(transaction: Transaction): Promise<void> {
  const isDecided = sql`exists (select from ${overdueMails} o
    where o.job = ${failedMails.job} and o.payload = ${failedMails.payload})`
  await transaction.delete(failedMails).where(and(isNull(failedMails.gaveUpAt), isDecided))
}

/** Who was not told is told of what comes next. */
async function forgetNews(
  transaction: Transaction,
  mails: { job: string; payload: unknown }[],
): Promise<void> {
  for (const { job, payload } of mails) {
    if (job !== 'tell-of-dialogue-news' && job !== 'tell-of-draft-news') continue
    const { memberId, kind = 'something-new', ...about } = payload as Jobs[typeof job]
    const thingId = 'draftId' in about ? about.draftId : about.dialogueId
    await transaction
      .delete(news)
      .where(and(eq(news.memberId, memberId), eq(news.thingId, thingId), eq(news.kind, kind as News['kind'])))
  }
}

/** They stay in the ledger, so that nobody plans them again. */
async function leaveLetters(transaction: Transaction, dueUntil: Date, now: Date): Promise<void> {
  await transaction
    .update(letterDeliveries)
    .set({ state: 'left out', updatedAt: now })
    .where(and(isStillToCome(), lte(letterDeliveries.dueAt, dueUntil)))
}

import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { mailings } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { enqueue } from '@/queue/enqueue'

export type PauseMailingOutcome =
  | { status: 'paused' }
  /** paused, stopped or done already, or they may not: nothing was done */
  | { status: 'not-found' }

export type ResumeMailingOutcome = { status: 'resumed' } | { status: 'not-found' }

/** Holds up what still waits, until somebody has it go on. What is being handed over at this moment goes its way. */
export async function pauseMailing(
  memberId: string,
  mailingId: string,
  now = new Date(),
): Promise<PauseMailingOutcome> {
  return db().transaction(async (transaction) => {
    if (!isAllowed(await findStanding(transaction, memberId), 'send issue', "another's"))
      return { status: 'not-found' }
    const paused = await transaction
      .update(mailings)
      .set({ pausedAt: now })
      .where(and(isUnderWay(mailingId), isNull(mailings.pausedAt)))
      .returning({ id: mailings.id })
    return { status: paused.length > 0 ? 'paused' : 'not-found' }
  })
}

/** Has a mailing that was paused go on at once. */
export async function resumeMailing(memberId: string, mailingId: string): Promise<ResumeMailingOutcome> {
  return db().transaction(async (transaction) => {
    if (!isAllowed(await findStanding(transaction, memberId), 'send issue', "another's"))
      return { status: 'not-found' }
    const resumed = await transaction
      .update(mailings)
      .set({ pausedAt: null })
      .where(and(isUnderWay(mailingId), isNotNull(mailings.pausedAt)))
      .returning({ id: mailings.id })
    if (resumed.length === 0) return { status: 'not-found' }
    await enqueue(transaction, 'send-mailings', {})
    return { status: 'resumed' }
  })
}

const isUnderWay = (mailingId: string) =>
  and(
    eq(mailings.id, mailingId),
    isNotNull(mailings.frozenAt),
    isNull(mailings.stoppedAt),
    isNull(mailings.finishedAt),
  )

import { and, eq, inArray } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { letterDeliveries, removals } from '@/db/schema'
import type { Delivered, NotAccepted } from '@/emails/mail'
import { takeOff } from '@/publication/readers/subscriptions/take-off'
import { noteAnswer, type Run } from '@/queue/mail-server/note-answer'
import type { ClaimedLetter } from './claim-letter'

const MINUTE_MS = 60_000
const FIRST_PAUSE_MS = 5 * MINUTE_MS
const LONGEST_PAUSE_MS = 24 * 60 * MINUTE_MS
/** With these pauses that is after a week of trying (RFC 5321 4.5.4.1: at least four or five days). */
export const MOST_ATTEMPTS = 14

/**
 * Writes down what became of a letter that was handed over. Deferred comes again after a pause that doubles up to a day;
 * where it may have arrived all the same it is uncertain instead, and never sent again by itself. When there is no such
 * mailbox the follower is taken off, until they are put back or ask anew; nothing else takes anybody off.
 */
export async function noteOutcome(letter: ClaimedLetter, outcome: Delivered, now: Date): Promise<void> {
  await db().transaction(async (transaction) => {
    const run = await noteAnswer(transaction, outcome, now)
    await writeDown(transaction, letter, whatBecame(letter.attempt, outcome, now), now)
    if (outcome.status === 'refused' && run) await noteRemoval(transaction, letter, outcome, run, now)
  })
}

/** The letter could not be made, so nothing was handed over and nobody answered; it comes again later. */
export async function noteNotMade(letter: ClaimedLetter, now: Date): Promise<void> {
  const outcome = { status: 'deferred', reason: 'EMAKING' } as const
  await db().transaction((transaction) =>
    writeDown(transaction, letter, whatBecame(letter.attempt, outcome, now), now),
  )
}

async function writeDown(
  transaction: Transaction,
  letter: ClaimedLetter,
  became: ReturnType<typeof whatBecame>,
  now: Date,
): Promise<void> {
  await transaction
    .update(letterDeliveries)
    .set({ ...became, updatedAt: now })
    .where(
      and(
        eq(letterDeliveries.subscriptionId, letter.subscriptionId),
        eq(letterDeliveries.number, letter.number),
        // Somebody may have held it for abandoned; we who handed it over know better.
        inArray(letterDeliveries.state, ['handing over', 'uncertain']),
        eq(letterDeliveries.tries, letter.attempt),
      ),
    )
}

function whatBecame(attempt: number, outcome: Delivered, now: Date) {
  if (outcome.status === 'accepted') return { state: 'accepted', reason: null } as const
  const { reason } = outcome
  if (outcome.status === 'refused') return { state: 'refused', reason } as const
  if (outcome.mayHaveArrived) return { state: 'uncertain', reason } as const
  if (attempt >= MOST_ATTEMPTS) return { state: 'refused', reason } as const
  return { state: 'deferred', reason, dueAt: new Date(now.getTime() + pauseAfter(attempt)) } as const
}

/** 5 minutes, 10, 20 … a day. */
export function pauseAfter(attempt: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS)
}

async function noteRemoval(
  transaction: Transaction,
  { subscriptionId }: ClaimedLetter,
  { reason, said }: NotAccepted,
  { run, refusals, isPaused }: Run,
  now: Date,
): Promise<void> {
  if (!(await takeOff(transaction, subscriptionId, now))) return
  await transaction.insert(removals).values({
    subscriptionId,
    reason,
    said: said ?? null,
    removedAt: now,
    run,
    runLength: isPaused ? refusals : null,
  })
}

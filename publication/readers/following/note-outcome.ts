import { and, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { letterDeliveries } from '@/db/schema'
import type { Delivered } from '@/emails/mail'
import type { ClaimedLetter } from './claim-letter'
import { leaveAlone } from './leave-dialogue'

const MINUTE_MS = 60_000
const FIRST_PAUSE_MS = 5 * MINUTE_MS
const LONGEST_PAUSE_MS = 24 * 60 * MINUTE_MS

/**
 * Writes down what became of a letter that was handed over. Deferred comes again after a pause that doubles up to a day;
 * where it may have arrived all the same it is uncertain instead, and never sent again by itself. After a refusal the
 * follower is left alone, until they ask and confirm anew.
 */
export async function noteOutcome(letter: ClaimedLetter, outcome: Delivered, now: Date): Promise<void> {
  await db().transaction(async (transaction) => {
    await transaction
      .update(letterDeliveries)
      .set({ ...whatBecame(letter.attempt, outcome, now), updatedAt: now })
      .where(
        and(
          eq(letterDeliveries.followerId, letter.followerId),
          eq(letterDeliveries.number, letter.number),
          // Somebody may have held it for abandoned; we who handed it over know better.
          inArray(letterDeliveries.state, ['handing over', 'uncertain']),
          eq(letterDeliveries.tries, letter.attempt),
        ),
      )
    if (outcome.status === 'refused') await leaveAlone(transaction, letter.followerId, now)
  })
}

function whatBecame(attempt: number, outcome: Delivered, now: Date) {
  if (outcome.status === 'accepted') return { state: 'accepted', reason: null } as const
  const { reason } = outcome
  if (outcome.status === 'refused') return { state: 'refused', reason } as const
  if (outcome.mayHaveArrived) return { state: 'uncertain', reason } as const
  return { state: 'deferred', reason, dueAt: new Date(now.getTime() + pauseAfter(attempt)) } as const
}

/** 5 minutes, 10, 20 … a day. */
export function pauseAfter(attempt: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS)
}

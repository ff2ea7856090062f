import { and, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { mailServer, removals } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { log } from '@/log'
import { enqueue } from '../enqueue'
import { nextProbe } from './next-probe'
import { wakeMail } from './wake-mail'

/** So many in a row without one that is accepted are not about those they were for. */
export const MOST_REFUSALS_IN_A_ROW = 10

/** What the mail server answered to one mail; `isPolicy`: that it does not want our mail (RFC 3463 5.7.x). */
export type Answer =
  | { status: 'accepted' }
  | { status: 'refused' | 'deferred'; reason: string; said?: string; isPolicy?: true }

/** The run an answer belongs to, and how long it is known to be at least; `refusals` counts this one. */
export type Run = { run: number; refusals: number; isPaused: boolean }

/**
 * Notes an answer of the mail server. Ten in a row that are no yes, or one that says our mail is not wanted, pause all mail; the
 * next yes ends the pause and has everything that waited go at once. Costs nothing to write while all is well.
 */
export async function noteAnswer(
  database: Database | Transaction,
  answer: Answer,
  now: Date,
): Promise<Run | null> {
  return database.transaction((transaction) =>
    answer.status === 'accepted' ? endRun(transaction, now) : lengthenRun(transaction, answer, now),
  )
}

async function endRun(transaction: Transaction, now: Date): Promise<null> {
  const [before] = await transaction
    .select()
    .from(mailServer)
    .where(or(gt(mailServer.refusals, 0), isNotNull(mailServer.pausedAt)))
    .for('update')
  if (!before) return null
  await transaction
    .update(removals)
    .set({ runLength: before.refusals })
    .where(and(eq(removals.run, before.run), isNull(removals.runLength)))
  await transaction.update(mailServer).set({ ...CALM, run: before.run + 1 })
  if (before.pausedAt) {
    log.info('the mail server takes mail again')
    await wakeMail(transaction, before.refusingSince ?? before.pausedAt, now)
  }
  return null
}

/** As it is while mail goes out. */
export const CALM = {
  refusals: 0,
  refusingSince: null,
  reason: null,
  said: null,
  pausedAt: null,
  pausedFor: null,
  probeAt: null,
}

async function lengthenRun(
  transaction: Transaction,
  { reason, said, isPolicy }: Exclude<Answer, { status: 'accepted' }>,
  now: Date,
): Promise<Run> {
  await transaction.insert(mailServer).values({}).onConflictDoNothing()
  const server = writtenRow(
    await transaction
      .update(mailServer)
      .set({
        refusals: sql`${mailServer.refusals} + 1`,
        refusingSince: sql`coalesce(${mailServer.refusingSince}, ${now.toISOString()})`,
        reason,
        said: said ?? null,
      })
      .returning(),
    'The answer of the mail server',
  )
  const isPausing = !server.pausedAt && (isPolicy || server.refusals >= MOST_REFUSALS_IN_A_ROW)
  if (isPausing) await pause(transaction, isPolicy ? 'policy' : 'refusals', now)
  const isPaused = isPausing || server.pausedAt !== null
  if (isPaused)
    await transaction
      .update(removals)
      .set({ runLength: server.refusals })
      .where(and(eq(removals.run, server.run), isNull(removals.runLength)))
  return { run: server.run, refusals: server.refusals, isPaused }
}

async function pause(transaction: Transaction, pausedFor: 'policy' | 'refusals', now: Date): Promise<void> {
  const probeAt = nextProbe(now, pausedFor, now)
  await transaction.update(mailServer).set({ pausedAt: now, pausedFor, probeAt })
  await enqueue(transaction, 'try-mail-server', { pausedAt: now.toISOString() }, probeAt)
  log.warn({ pausedFor }, 'all mail waits: the mail server takes none')
}

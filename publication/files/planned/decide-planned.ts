import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { plannedPieces } from '@/db/schema'
import { mayPublishPlans } from './may-publish-plans'

export type DecidedOutcome = { status: 'cancelled' } | { status: 'planned' } | { status: 'not-found' }

/**
 * Keeps a planned piece from going out by itself, or lets it again: at its moment, or within a minute when that has passed.
 * Not found when it is public by now.
 */
export async function decidePlanned(
  memberId: string,
  planId: string,
  isCancelled: boolean,
  now = new Date(),
): Promise<DecidedOutcome> {
  if (!(await mayPublishPlans(memberId))) return { status: 'not-found' }
  const isThis = eq(plannedPieces.id, planId)
  const changed = await db()
    .update(plannedPieces)
    .set({ cancelledAt: isCancelled ? now : null, problem: null })
    .where(isCancelled ? and(isThis, isNull(plannedPieces.cancelledAt)) : isThis)
    .returning({ id: plannedPieces.id })
  // Cancelling twice is once.
  if (changed.length === 0 && (await db().$count(plannedPieces, isThis)) === 0) return { status: 'not-found' }
  return { status: isCancelled ? 'cancelled' : 'planned' }
}

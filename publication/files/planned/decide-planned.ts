import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { plannedPieces } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

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
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'publish draft', "another's")) return { status: 'not-found' }
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

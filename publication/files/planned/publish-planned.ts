import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { db } from '@/db/client'
import { type PlannedPiece, plannedPieces } from '@/db/schema'
import { log } from '@/log'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { putPiece } from '../contents/take-in/put-piece'
import { sortAliases } from '../contents/take-in/sort-aliases'
import { type ReadPlan, readPlan } from './read-plan'

/**
 * Publishes what was planned for a moment that has come, also when the site was down then, and returns the addresses. Each
 * is one transaction that takes the plan away under a lock, so it happens once, whoever else tries and whatever is killed;
 * and never before its moment. What cannot be published stays planned, says why, and is tried again the next time.
 */
export async function publishPlanned(now = new Date()): Promise<string[]> {
  const due = await db().select().from(plannedPieces).where(isDue(now)).orderBy(asc(plannedPieces.publishAt))
  const published: string[] = []
  for (const plan of due) {
    try {
      const read = await readPlan(plan)
      if (read.status === 'refused') await noteProblem(plan, read.problem)
      else if (await publish(plan, read, now)) published.push(plan.path)
    } catch (error) {
      // One that fails keeps no other from its moment.
      log.error({ err: error, planned: plan.id }, 'a planned piece was not published')
    }
  }
  if (published.length > 0) announceEdition()
  return published
}

const isDue = (now: Date) => and(lte(plannedPieces.publishAt, now), isNull(plannedPieces.cancelledAt))

/** False when another process published it first, or when it was changed or cancelled since it was read. */
async function publish(
  { id, sourceHash }: PlannedPiece,
  { piece, index }: Extract<ReadPlan, { status: 'read' }>,
  now: Date,
): Promise<boolean> {
  return db().transaction(async (transaction) => {
    const taken = await transaction
      .delete(plannedPieces)
      .where(and(eq(plannedPieces.id, id), eq(plannedPieces.sourceHash, sourceHash), isDue(now)))
      .returning({ id: plannedPieces.id })
    if (taken.length === 0) return false
    const { free } = sortAliases(piece, null, index)
    await putPiece(transaction, null, { ...piece, aliases: free }, index, sourceHash)
    return true
  })
}

async function noteProblem({ id, problem: known }: PlannedPiece, problem: string): Promise<void> {
  if (known === problem) return
  // The words may quote the text, which a log must not.
  log.warn({ planned: id }, 'a planned piece cannot be published')
  await db().update(plannedPieces).set({ problem }).where(eq(plannedPieces.id, id))
}

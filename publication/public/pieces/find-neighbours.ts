import { type SQL, sql } from 'drizzle-orm'
import { pieces } from '@/db/schema'
import { NEWEST_FIRST, OLDEST_FIRST, type PieceSummary, selectSummaries } from './select-summaries'

export type Neighbours = { previous: PieceSummary | null; next: PieceSummary | null }

/** The published pieces just before and just after this one in time. Two looks at one index, however many there are. */
export async function findNeighbours(piece: Pick<PieceSummary, 'id' | 'date'>): Promise<Neighbours> {
  const moment = piece.date.toISOString()
  // The date stands there twice: the first condition is what the index is searched by.
  const [previous, next] = await Promise.all([
    first(
      sql`${pieces.date} <= ${moment} and (${pieces.date} < ${moment} or ${pieces.id} > ${piece.id})`,
      NEWEST_FIRST,
    ),
    first(
      sql`${pieces.date} >= ${moment} and (${pieces.date} > ${moment} or ${pieces.id} < ${piece.id})`,
      OLDEST_FIRST,
    ),
  ])
  return { previous, next }
}

async function first(where: SQL, orderBy: SQL[]): Promise<PieceSummary | null> {
  const [found] = await selectSummaries({ where, orderBy, limit: 1 })
  return found ?? null
}

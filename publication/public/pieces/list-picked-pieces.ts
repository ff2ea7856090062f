import { isNotNull, sql } from 'drizzle-orm'
import { pieces } from '@/db/schema'
import { NEWEST_FIRST, type PieceSummary, selectSummaries } from './select-summaries'

/** What the editors picked for home, the latest pick first, at most `limit`. */
export async function listPickedPieces(limit: number): Promise<PieceSummary[]> {
  return selectSummaries({
    where: isNotNull(pieces.pickedOn),
    orderBy: [sql`${pieces.pickedOn} desc`, ...NEWEST_FIRST],
    limit,
  })
}

import { notInArray } from 'drizzle-orm'
import { pieces } from '@/db/schema'
import { type PieceSummary, selectSummaries } from './select-summaries'

/** The newest published pieces, at most `limit`, without those whose ids are in `except`. */
export async function listLatestPieces(limit: number, except: string[] = []): Promise<PieceSummary[]> {
  return selectSummaries({
    where: except.length > 0 ? notInArray(pieces.id, except) : undefined,
    limit,
  })
}

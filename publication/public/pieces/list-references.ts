import { sql } from 'drizzle-orm'
import { formerAddresses, pieceLinks, pieces } from '@/db/schema'
import { type PieceSummary, selectSummaries } from './select-summaries'

/**
 * Published pieces whose text links to this one, newest first. Links to an address it used to have count, and a
 * link that was written before this piece existed counts from the day it appears.
 */
export async function listReferences(piece: Pick<PieceSummary, 'id' | 'path'>): Promise<PieceSummary[]> {
  // As one array, so that the links are looked up by their index and not read one by one.
  const addresses = sql`array(select ${piece.path} union all
    select fa.path from ${formerAddresses} fa where fa.piece_id = ${piece.id})`
  return selectSummaries({
    where: sql`${pieces.id} <> ${piece.id} and ${pieces.id} in (
      select pl.from_piece_id from ${pieceLinks} pl where pl.to_path = any(${addresses}))`,
  })
}

import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Piece, pieces } from '@/db/schema'
import { writtenRow } from '@/db/written-row'

/** The row of a piece as it is to be; when it appeared for the first time, and its id in feeds, count only the first time. */
export type PieceRow = Omit<typeof pieces.$inferInsert, 'id'>

/** Writes the row that readers have of a piece over the one it had, or makes it. Returns its id and its path. */
export async function writePiece(
  transaction: Transaction,
  known: Pick<Piece, 'id'> | null,
  row: PieceRow,
): Promise<Pick<Piece, 'id' | 'path'>> {
  const { kind: _, firstPublishedAt: __, feedId: ___, ...change } = row
  const returned = { id: pieces.id, path: pieces.path }
  const written = writtenRow(
    known
      ? await transaction.update(pieces).set(change).where(eq(pieces.id, known.id)).returning(returned)
      : await transaction.insert(pieces).values(row).returning(returned),
    'The piece',
  )
  return written
}

import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Piece, pieces } from '@/db/schema'

/** What readers have of a text that is being published, locked until the transaction ends; null the first time. */
export async function lockPiece(transaction: Transaction, pieceId: string | null): Promise<Piece | null> {
  if (!pieceId) return null
  const [piece] = await transaction.select().from(pieces).where(eq(pieces.id, pieceId)).for('update')
  return piece ?? null
}

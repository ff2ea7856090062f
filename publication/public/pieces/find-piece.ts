import { eq } from 'drizzle-orm'
import { pieces } from '@/db/schema'
import { type PieceView, selectViews } from './select-views'

/** The published piece at this address ("/2011/02/vertrouwen"), or null: never there, or withdrawn. */
export async function findPiece(path: string): Promise<PieceView | null> {
  const [piece] = await selectViews({ where: eq(pieces.path, path), limit: 1 })
  return piece ?? null
}

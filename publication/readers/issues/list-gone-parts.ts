import { and, inArray, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { type DraftedPart, letters, pieces } from '@/db/schema'

/**
 * Which parts of an issue readers cannot be shown: a piece that was withdrawn, a letter that is not in it; they count from 0. Their
 * pieces are locked until the transaction ends.
 */
export async function listGoneParts(
  database: Database | Transaction,
  parts: readonly DraftedPart[],
): Promise<number[]> {
  const ids = [...new Set(parts.flatMap((part) => (part.kind === 'words' ? [] : [part.pieceId])))]
  if (ids.length === 0) return []
  const there = await database
    .select({ id: pieces.id })
    .from(pieces)
    .where(and(inArray(pieces.id, ids), isNull(pieces.withdrawnAt)))
    .orderBy(pieces.id)
    .for('share')
  const isThere = new Set(there.map(({ id }) => id))
  const written = await database
    .select({ pieceId: letters.pieceId, number: letters.number })
    .from(letters)
    .where(inArray(letters.pieceId, ids))
  const isWritten = new Set(written.map(({ pieceId, number }) => `${pieceId} ${number}`))
  return [...parts.entries()].flatMap(([index, part]) => {
    if (part.kind === 'words') return []
    const isPublic =
      isThere.has(part.pieceId) && (part.kind === 'piece' || isWritten.has(`${part.pieceId} ${part.number}`))
    return isPublic ? [] : [index]
  })
}

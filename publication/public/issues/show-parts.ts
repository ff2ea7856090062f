import { inArray } from 'drizzle-orm'
import { type IssuePart, pieces } from '@/db/schema'
import type { LetterView } from '@/publication/public/letters/list-letters'
import { type PieceView, selectViews } from '@/publication/public/pieces/select-views'

/** A part of an issue with what readers have of it at this moment; `gone`: it is not public, or not any more. */
export type ShownPart =
  | { kind: 'words'; text: string }
  | { kind: 'piece'; shows: 'lead' | 'whole'; piece: PieceView }
  | { kind: 'letter'; shows: 'lead' | 'whole'; piece: PieceView; letter: LetterView }
  | { kind: 'gone'; was: 'piece' | 'letter' }

/** The parts of an issue in their order, each with its piece or letter as it is public now: one query for all pieces. */
export async function showParts(parts: readonly IssuePart[]): Promise<ShownPart[]> {
  const ids = [...new Set(parts.flatMap((part) => (part.kind === 'words' ? [] : [part.pieceId])))]
  const found = ids.length > 0 ? await selectViews({ where: inArray(pieces.id, ids), limit: ids.length }) : []
  const byId = new Map(found.map((piece) => [piece.id, piece]))
  return parts.map((part) => {
    if (part.kind === 'words') return { kind: 'words', text: part.text }
    const piece = byId.get(part.pieceId)
    if (!piece) return { kind: 'gone', was: part.kind }
    if (part.kind === 'piece') return { kind: 'piece', shows: part.shows, piece }
    const letter = piece.letters.find(({ number }) => number === part.number)
    return letter ? { kind: 'letter', shows: part.shows, piece, letter } : { kind: 'gone', was: 'letter' }
  })
}

import type { LetterView } from '@/publication/public/letters/list-letters'
import type { PieceView } from '@/publication/public/pieces/select-views'

/** A dialogue of more words than this begins in a month archive, and is read on its own page. */
export const MOST_WORDS_IN_MONTH = 8_000

/** A piece as far as a month archive prints it; `elsewhere`: the letters after that, which stand on its own page alone. */
export type MonthPiece = { piece: PieceView; elsewhere: LetterView[] }

/** Of a long dialogue the first letter and what stands before it; everything else whole. */
export function shortenForMonth(piece: PieceView): MonthPiece {
  const [first, ...elsewhere] = piece.letters
  if (piece.wordCount <= MOST_WORDS_IN_MONTH || !first || elsewhere.length === 0)
    return { piece, elsewhere: [] }
  return { piece: { ...piece, letters: [first], body: '' }, elsewhere }
}

import type { Transaction } from '@/db/client'
import { letters } from '@/db/schema'
import { OVER_LETTER } from '@/publication/public/pieces/over-letter'
import type { PieceFile } from '../format/contents'
import { idOf } from './id-of'
import { knownAt } from './known-at'
import type { SiteIndex } from './read-site-index'

/**
 * Writes the letters of a dialogue, those that are new or change as of `updatedAt`.
 * Letter three stays letter three: rows are changed, not made anew.
 */
export async function writeLetters(
  transaction: Transaction,
  pieceId: string,
  file: PieceFile,
  index: SiteIndex,
  updatedAt: (number: number) => Date,
): Promise<void> {
  if (file.letters.length === 0) return
  const feedIds = knownAt(index.feedIds.letters, file)
  const rows = file.letters.map((letter, position) => ({
    pieceId,
    position,
    number: letter.number,
    fromAuthorId: idOf(index.authors.get(letter.from), letter.from),
    toAuthorId: letter.to === null ? null : idOf(index.authors.get(letter.to), letter.to),
    sentAt: letter.sent,
    isDateEstimated: letter.isDateEstimated,
    subject: letter.subject,
    body: letter.body,
    format: letter.format,
    interlude: letter.interlude,
    updatedAt: updatedAt(letter.number),
    feedId: feedIds?.get(letter.number),
  }))
  await transaction
    .insert(letters)
    .values(rows)
    .onConflictDoUpdate({
      target: [letters.pieceId, letters.number],
      set: OVER_LETTER,
    })
}

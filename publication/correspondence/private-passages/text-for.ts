import { type DeskLetter, type DeskReader, findWithheld } from './desk-reader'
import { joinShown } from './join-shown'
import { piecesFor } from './pieces-for'
import { seesPrivatePassages } from './sees-private-passages'

/** A text of this letter as this reader may have it. */
export function textFor(reader: DeskReader, letter: DeskLetter, body: string): string {
  if (reader.words.isEmpty && seesPrivatePassages(reader.seat, letter)) return body
  const pieces = piecesFor(reader, letter, body)
  const isWhole = seesPrivatePassages(reader.seat, letter) && pieces.every(({ isShown }) => isShown)
  return isWhole ? body : joinShown(pieces)
}

/** Whether a paragraph that is no private passage, or the subject, is kept from this reader. */
export function isWithheldFrom(
  reader: DeskReader,
  letter: DeskLetter & { subject: string },
  body: string,
): boolean {
  if (reader.words.isEmpty) return false
  if (lineFor(reader, letter, letter.subject) !== letter.subject) return true
  return piecesFor(reader, letter, body).some(({ isPrivate, isShown }) => !isPrivate && !isShown)
}

/** A subject, or a reason: all of it, or nothing. */
export function lineFor(reader: DeskReader, letter: DeskLetter, line: string): string {
  return findWithheld(reader, letter, line).length > 0 ? '' : line
}

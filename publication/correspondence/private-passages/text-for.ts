import { type DeskLetter, type DeskReader, findWithheld } from './desk-reader'
import { joinShown } from './join-shown'
import { piecesFor } from './pieces-for'
import { seesPrivatePassages } from './sees-private-passages'

/** What of a letter that is no private passage is kept from a reader: paragraphs, its subject, or both. */
export type WithheldPart = 'text' | 'subject' | 'both'

/** A letter as one reader may have it, and what is kept from them; null when nothing is. */
export type ShownLetter = { subject: string; body: string; withheld: WithheldPart | null }

/** This letter as this reader may have it. Its words are looked through once. */
export function shownFor(
  reader: DeskReader,
  letter: DeskLetter & { subject: string },
  body: string,
): ShownLetter {
  const subject = lineFor(reader, letter, letter.subject)
  const shown = shownOf(reader, letter, body)
  return { subject, body: shown.text, withheld: withheldPart(shown.isWithheld, subject !== letter.subject) }
}

function withheldPart(isOfText: boolean, isOfSubject: boolean): WithheldPart | null {
  if (isOfText) return isOfSubject ? 'both' : 'text'
  return isOfSubject ? 'subject' : null
}

/** A text of this letter as this reader may have it. */
export function textFor(reader: DeskReader, letter: DeskLetter, body: string): string {
  return shownOf(reader, letter, body).text
}

function shownOf(reader: DeskReader, letter: DeskLetter, body: string) {
  const seesPassages = seesPrivatePassages(reader.seat, letter)
  if (reader.words.isEmpty && seesPassages) return { text: body, isWithheld: false }
  const pieces = piecesFor(reader, letter, body)
  const isWhole = seesPassages && pieces.every(({ isShown }) => isShown)
  return {
    text: isWhole ? body : joinShown(pieces),
    isWithheld: pieces.some(({ isPrivate, isShown }) => !isPrivate && !isShown),
  }
}

/** A subject, or a reason: all of it, or nothing. */
export function lineFor(reader: DeskReader, letter: DeskLetter, line: string): string {
  return findWithheld(reader, letter, line).length > 0 ? '' : line
}

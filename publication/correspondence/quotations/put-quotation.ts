import { PRIVATE_MARKS } from '../private-passages/private-marks'

const { begin: BEGIN, end: END } = PRIVATE_MARKS

/** What is put into a text at a place, and where the caret stands afterwards. All count in UTF-16 units. */
export type PutIn = { at: number; insert: string; caret: number }

/**
 * Puts a quotation where the caret stands in a letter, with a blank line before and after it; the caret goes to the line
 * where one answers. Words of a private passage are put into a private passage, unless the caret stands in one: what
 * stayed between the correspondents does not go out by being quoted. Another quotation and a mark are never broken.
 */
export function putQuotation(letter: string, caret: number, quotation: string, isPrivate: boolean): PutIn {
  const { at, isBetweenUs } = placeFor(letter, caret)
  const block = isPrivate && !isBetweenUs ? `${BEGIN}\n${quotation}\n${END}` : quotation
  const before = letter.slice(0, at)
  const lead = before === '' ? '' : '\n'.repeat(missingLineEnds(/\n*$/.exec(before)?.[0]))
  const tail = '\n'.repeat(missingLineEnds(/^\n*/.exec(letter.slice(at))?.[0]))
  return { at, insert: lead + block + tail, caret: at + lead.length + block.length + 2 }
}

/** Where the caret is, or after the mark or the quotation that it is in; and whether that is in a private passage. */
function placeFor(letter: string, caret: number): { at: number; isBetweenUs: boolean } {
  let [end, isBetweenUs] = [-1, false]
  for (const line of letter.split('\n')) {
    const begin = end + 1
    const isAfter = begin > caret
    const isQuoted = line.startsWith('>')
    if (isAfter && !isQuoted) return { at: end, isBetweenUs }
    end = begin + line.length
    const mark = line.trimEnd()
    const isMark = mark === (isBetweenUs ? END : BEGIN)
    if (isMark) isBetweenUs = !isBetweenUs
    if (caret <= end && !isMark && !isQuoted) return { at: caret, isBetweenUs }
  }
  return { at: end, isBetweenUs }
}

function missingLineEnds(there = ''): number {
  return Math.max(0, 2 - there.length)
}

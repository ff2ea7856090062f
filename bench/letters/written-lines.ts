import type { SeenLine } from './lines-of-html'

const MARKS = /^ {0,3}(?:> {0,9})+/
const LINK = /\]\([^)\s]*\)/g

/** What a letter must show: each line that its writer ended, and in how many quotations it stands. */
export function writtenLines(letter: string): SeenLine[] {
  return letter.split('\n').map((line) => {
    const marks = MARKS.exec(line)?.[0] ?? ''
    return { depth: marks.replaceAll(' ', '').length, words: line.slice(marks.length).replace(LINK, '] ') }
  })
}

/** Lines with letters or digits in them, by those alone: what is set around words is not compared. A `>` that is seen is a quotation, too. */
export function byWords(lines: SeenLine[]): SeenLine[] {
  return lines
    .map(({ depth, words }) => ({ depth: depth + marksOf(words), words: lettersOf(words) }))
    .filter(({ words }) => words !== '')
}

const marksOf = (words: string) => (/^\s*(?:>\s*)+/.exec(words)?.[0] ?? '').replace(/\s/g, '').length

export function lettersOf(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('')
}

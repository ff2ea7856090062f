import { PRIVATE_MARKS } from './private-marks'
import { splitPassages } from './private-passages'

/** A stretch of a letter as somebody types it who never sees marks. */
export type TypedPassage = { isPrivate: boolean; text: string }

const { begin: BEGIN, end: END } = PRIVATE_MARKS

/**
 * A letter in the stretches that its marks make of it, each to its last blank line, the marks themselves left out: one at least. Null when
 * its marks are wrong: it cannot be said then who reads what. What is joined again (`joinTyped`) is the letter to the letter.
 */
export function splitToType(letter: string): TypedPassage[] | null {
  if (splitPassages(letter).status === 'refused') return null
  const passages: { isPrivate: boolean; lines: string[] }[] = []
  let current = { isPrivate: false, lines: [] as string[] }
  for (const line of letter.split('\n')) {
    const mark = line.trimEnd()
    if (mark === (current.isPrivate ? END : BEGIN)) {
      passages.push(current)
      current = { isPrivate: !current.isPrivate, lines: [] }
    } else current.lines.push(line)
  }
  passages.push(current)
  // Nothing stands before a mark on the first line, after one on the last, and between two in a row.
  const written = passages.filter(({ isPrivate, lines }) => isPrivate || lines.length > 0)
  const shown = written.length > 0 ? written : [{ isPrivate: false, lines: [] }]
  return shown.map(({ isPrivate, lines }) => ({ isPrivate, text: lines.join('\n') }))
}

/**
 * The letter of these stretches, with marks around what is private; empty private ones are none. Null when a private one holds a line
 * that would end it: what comes after that line would be public.
 */
export function joinTyped(passages: readonly TypedPassage[]): string | null {
  const isEnded = ({ text }: TypedPassage) => text.split('\n').some((line) => line.trimEnd() === END)
  if (passages.some((passage) => passage.isPrivate && isEnded(passage))) return null
  return layOut(passages).letter
}

/** Where in the letter of these stretches each begins, behind its mark: in code units. One that is left out has no length there. */
export function beginningsOf(passages: readonly TypedPassage[]): number[] {
  return layOut(passages).begins
}

function layOut(passages: readonly TypedPassage[]): { letter: string; begins: number[] } {
  const begins: number[] = []
  let letter = ''
  let before: TypedPassage | null = null
  for (const passage of passages) {
    const { isPrivate, text } = passage
    const isLeftOut = isPrivate && text.trim() === ''
    if (!isLeftOut) {
      if (before) letter += before.isPrivate || isPrivate ? '\n' : betweenParagraphs(before.text, text)
      if (isPrivate) letter += `${BEGIN}\n`
    }
    begins.push(letter.length)
    if (isLeftOut) continue
    letter += isPrivate ? `${text}\n${END}` : text
    before = passage
  }
  return { letter, begins }
}

/** Words that stood apart by marks go on standing apart. */
function betweenParagraphs(before: string, after: string): string {
  if (before.trim() === '' || after.trim() === '') return '\n'
  return /\n[^\S\n]*$/.test(before) || /^[^\S\n]*\n/.test(after) ? '\n' : '\n\n'
}

import { cutLines } from './cut-lines'
import { PRIVATE_MARKS } from './private-marks'

/** What is selected, in code units of the text; a caret is a selection of nothing. */
type Selected = { from: number; to: number }

export type PutBetweenMarks =
  /** what to put in place of a stretch of the text, what is selected afterwards, and the words that are hidden by it */
  | { status: 'put'; from: number; to: number; insert: string; selected: Selected; hidden: string }
  /** all of it stays between the correspondents already */
  | { status: 'already'; hidden: string }

/** By index of its line: where a private passage begins and ends, marks included. One without an end goes on to the last line. */
type Marked = { first: number; last: number }

const { begin: BEGIN, end: END } = PRIVATE_MARKS

/**
 * Puts marks for a private passage around what is selected, in whole words and on lines of its own, or around the paragraph at the
 * caret. Passages that are touched become part of the new one, so that none is ever in another; what is in one already is left as it
 * is. On a blank line it begins a passage to type in.
 */
export function putBetweenMarks(text: string, selected: Selected): PutBetweenMarks {
  const lines = text.split('\n')
  const passages = findMarked(lines)
  const asked = withoutBlankEnds(lines, linesOf(lines, passages, selected))
  const around = passages.find(({ first, last }) => first <= asked.first && asked.last <= last)
  if (around) return { status: 'already', hidden: wordsOf(lines, around, passages).join('\n') }
  const touched = passages.filter(({ first, last }) => first <= asked.last && asked.first <= last)
  const first = Math.min(asked.first, ...touched.map((passage) => passage.first))
  const last = Math.max(asked.last, ...touched.map((passage) => passage.last))
  const from = startOf(lines, first)
  const isAtEdge = (index: number) => touched.every((it) => index < it.first || it.last < index)
  const { head, inside, tail } = cutLines(
    wordsOf(lines, { first, last }, passages),
    isAtEdge(first) && selected.from < selected.to ? Math.max(selected.from - from, 0) : 0,
    isAtEdge(last) && selected.from < selected.to
      ? selected.to - startOf(lines, last)
      : Number.POSITIVE_INFINITY,
  )
  const hidden = inside.join('\n')
  const insert = `${head && `${head}\n`}${BEGIN}\n${hidden}\n${END}${tail && `\n${tail}`}`
  const begin = from + (head && `${head}\n`).length + BEGIN.length + 1
  return {
    status: 'put',
    from,
    to: startOf(lines, last) + (lines[last] ?? '').length,
    insert,
    selected: {
      from: selected.from === selected.to ? begin + hidden.length : begin,
      to: begin + hidden.length,
    },
    hidden,
  }
}

function findMarked(lines: string[]): Marked[] {
  const passages: Marked[] = []
  let open: Marked | null = null
  for (const [index, line] of lines.entries()) {
    const mark = line.trimEnd()
    if (mark === BEGIN && !open) {
      open = { first: index, last: lines.length - 1 }
      passages.push(open)
    } else if (mark === END && open) {
      open.last = index
      open = null
    }
  }
  return passages
}

function linesOf(lines: string[], passages: Marked[], { from, to }: Selected): Marked {
  const first = lineAt(lines, from)
  // Who selects whole lines has the caret at the beginning of the next.
  const last =
    to > from && startOf(lines, lineAt(lines, to)) === to ? lineAt(lines, to) - 1 : lineAt(lines, to)
  return from === to ? paragraphAt(lines, passages, first) : { first, last }
}

/** Up to the blank lines, or to the marks of a passage, on both sides. */
function paragraphAt(lines: string[], passages: Marked[], at: number): Marked {
  const isIn = (index: number) => passages.some(({ first, last }) => first <= index && index <= last)
  const isPart = (index: number) => (lines[index] ?? '').trim() !== '' && !isIn(index)
  let [first, last] = [at, at]
  if (!isPart(at)) return { first, last }
  while (first > 0 && isPart(first - 1)) first -= 1
  while (last < lines.length - 1 && isPart(last + 1)) last += 1
  return { first, last }
}

function withoutBlankEnds(lines: string[], { first, last }: Marked): Marked {
  const isBlank = (index: number) => (lines[index] ?? '').trim() === ''
  let [from, to] = [first, last]
  while (from < to && isBlank(from)) from += 1
  while (to > from && isBlank(to)) to -= 1
  return { first: from, last: to }
}

/** The lines without the marks that are among them. */
function wordsOf(lines: string[], { first, last }: Marked, passages: Marked[]): string[] {
  const isMark = (index: number) =>
    passages.some(
      (passage) => index === passage.first || (index === passage.last && lines[index]?.trimEnd() === END),
    )
  return lines.slice(first, last + 1).filter((_, index) => !isMark(first + index))
}

function startOf(lines: string[], index: number): number {
  let start = 0
  for (const line of lines.slice(0, index)) start += line.length + 1
  return start
}

function lineAt(lines: string[], offset: number): number {
  let end = -1
  const found = lines.findIndex((line) => {
    end += line.length + 1
    return offset <= end
  })
  return found === -1 ? lines.length - 1 : found
}

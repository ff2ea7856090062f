import type { AnsweredLine } from './answers-in-colour'
import { plain } from './plain'

/** A line of the text; whose words it is where that is known by an answer in it. */
type Piece = { line: string; isOwn: boolean | null }

/**
 * Lines of the mail of another with answers between them, each with `>` but the `answers`, which have none: so whose words they are is
 * seen. A line of both is parted. As they came when not all of the answers are among them, in their order, for then one could be put
 * into the other's mouth.
 */
export function markOthersLines(lines: string[], answers: AnsweredLine[]): string[] {
  const pieces = piecesOf(lines, answers)
  if (!pieces) return lines
  return pieces.map(({ line, isOwn }, at) => {
    const words = unmarked(line)
    if (!isBlank(words)) return isOwn ? words : line.startsWith('>') ? line : `> ${line}`
    return isOthersBeside(at, -1) && isOthersBeside(at, 1) ? '>' : ''
  })

  /** Of the next line with words. */
  function isOthersBeside(from: number, step: -1 | 1): boolean {
    let at = from
    while (pieces?.[at] && isBlank(unmarked(pieces[at]?.line ?? ''))) at += step
    return pieces?.[at] !== undefined && pieces[at]?.isOwn !== true
  }
}

/** The same lines where each that is quoted has its mark: those that are the writer’s lose it. */
export function unmarkOwnLines(lines: string[], answers: AnsweredLine[]): string[] {
  const pieces = piecesOf(lines, answers)
  if (!pieces) return lines
  return pieces.map(({ line, isOwn }, at) => {
    if (isOwn) return unmarked(line)
    const isBesideOwn = pieces[at - 1]?.isOwn || pieces[at + 1]?.isOwn
    return isBesideOwn && isBlank(unmarked(line)) ? '' : line
  })
}

/** Null when an answer is not found below the one before it. */
function piecesOf(lines: string[], answers: AnsweredLine[]): Piece[] | null {
  const letters = lines.map((line) => lettersOf(plain(unmarked(line))))
  const pieces: Piece[] = []
  let at = 0
  for (const answer of answers) {
    const wanted = answer.map(({ words }) => lettersOf(words)).join('')
    let from = at
    let count = 0
    for (; from < lines.length && count === 0; from++) count = linesOf(wanted, letters, from)
    from -= 1
    if (count === 0) return null
    pieces.push(...lines.slice(at, from).map((line) => ({ line, isOwn: null })))
    pieces.push(...parted(lines.slice(from, from + count), answer))
    at = from + count
  }
  return [...pieces, ...lines.slice(at).map((line) => ({ line, isOwn: null }))]
}

/** A paragraph, as programs break it. */
const MOST_LINES = 100

/** On how many lines from this one on these letters stand, and no others; 0 when they do not. */
function linesOf(wanted: string, letters: readonly string[], from: number): number {
  let found = 0
  for (let at = from; at < Math.min(letters.length, from + MOST_LINES); at++) {
    const here = letters[at] ?? ''
    if (here === '' || !wanted.startsWith(here, found)) return 0
    found += here.length
    if (found === wanted.length) return at - from + 1
  }
  return 0
}

function parted(lines: string[], [part, ...next]: AnsweredLine): Piece[] {
  if (!part) return []
  if (next.length === 0) return lines.map((line) => ({ line, isOwn: part.isOwn }))
  let left = lettersOf(part.words).length
  const at = lines.findIndex((line) => {
    left -= lettersOf(plain(unmarked(line))).length
    return left <= 0
  })
  const line = lines[at] ?? ''
  const mark = line.slice(0, line.length - unmarked(line).length)
  const end = endOf(line, left + lettersOf(plain(unmarked(line))).length)
  const rest = line.slice(end).trim()
  return [
    ...[...lines.slice(0, at), line.slice(0, end).trimEnd()].map((it) => ({ line: it, isOwn: part.isOwn })),
    { line: '', isOwn: null },
    ...parted([...(rest === '' ? [] : [mark + rest]), ...lines.slice(at + 1)], next),
  ]
}

/** Where so many letters and what closes them end in a line. */
function endOf(line: string, count: number): number {
  let left = count
  for (const { index, 0: sign } of line.matchAll(/[\p{L}\p{N}]/gu)) {
    left -= 1
    if (left === 0)
      return (
        index +
        sign.length +
        (/^[^\p{L}\p{N}\s*_(“‘]*(?:[*_]+(?=\s|$))?/u.exec(line.slice(index + sign.length))?.[0].length ?? 0)
      )
  }
  return line.length
}

const unmarked = (line: string) => line.replace(/^> ?(?!>)/, '')
/** HTML and the text beside it set the same words in other ways. */
const lettersOf = (line: string) => line.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')
const isBlank = (line: string) => line.trim() === ''

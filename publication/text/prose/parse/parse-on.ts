import type { Root } from 'mdast'
import { MOST_PROBLEMS, type Problem, type ProblemTexts, type ProseFormat } from '../problem'
import { explainParseError } from './explain-parse-error'
import { parseProse } from './parse-prose'
import { indexOf } from './places'

const OPEN_TAG = /`<[^`>]*>` \((\d+):(\d+)/
const MOST_MILLISECONDS = 300
const WRONG_CLOSING = /^(?:Unexpected closing (?:tag|slash)|Expected the closing tag)|in closing tag/
const NAME = /^<([\p{L}\p{N}.:-]*)/u

/** What could be read of a text when what cannot be is left out; `readable` has the same places as the text. */
export type ParsedOn = { tree: Root | null; readable: string }

/**
 * Parses a text, and after a mistake the rest of it: the parser throws at the first one, and a writer wants to know all.
 * What it threw at is made a space and told in `problems`, at its own place.
 */
export function parseOn(
  source: string,
  format: ProseFormat,
  texts: ProblemTexts,
  problems: Problem[],
): ParsedOn {
  let readable = source
  let closingWasWrong = false
  const began = performance.now()
  for (let round = 0; round < MOST_PROBLEMS; round += 1) {
    try {
      return { tree: parseProse(readable, format), readable }
    } catch (cause) {
      const problem = explainParseError(cause, readable, texts)
      const last = problems.at(-1)
      // An open tag whose closing one was told already is no second mistake.
      if (!(closingWasWrong && last && isBefore(problem, last))) problems.push(problem)
      closingWasWrong ||= WRONG_CLOSING.test(reasonOf(cause))
      // A text that is slow to read is not read again: its first mistakes are enough.
      if (performance.now() - began > MOST_MILLISECONDS) break
      const without = leaveOut(readable, placeOfTag(cause) ?? problem, problem)
      if (without === null) break
      readable = without
    }
  }
  return { tree: null, readable }
}

type Place = { line: number; column: number }

/** Of a closing tag that does not fit it is the open one that is wrong as often, and which ends what follows from it. */
function placeOfTag(cause: unknown): Place | null {
  const [, line, column] = OPEN_TAG.exec(reasonOf(cause)) ?? []
  return line && column ? { line: Number(line), column: Number(column) } : null
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error && 'reason' in cause ? String(cause.reason) : ''
}

function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column)
}

/** The text without the tag at or before a place, its closing one included; null when there is none. */
function leaveOut(source: string, place: Place, told: Place): string | null {
  const at = source.lastIndexOf('<', indexOf(source, place))
  if (at < 0) return null
  const name = NAME.exec(source.slice(at))?.[1]
  const closing = name ? source.indexOf(`</${name}`, at) : -1
  const without = blank(source, at)
  // Without one of its own, what was told is what was meant to close it.
  return blank(without, closing < 0 ? indexOf(source, told) : closing)
}

function blank(source: string, index: number): string {
  return source.charAt(index) === '<' ? `${source.slice(0, index)} ${source.slice(index + 1)}` : source
}

import { MOST_PROBLEMS, type Problem, type ProblemTexts } from '../problem'
import { findCrowding } from './find-crowding'
import { findOpenIsolate, listForbiddenCharacters } from './forbidden-characters'
import { linesOf } from './lines-of'

/** In bytes of UTF-8. */
const LARGEST_TEXT = 250_000
const LONGEST_MARKER_RUN = 200
// With spaces between them too: "- - - -" is read marker by marker.
const MARKER_RUN = new RegExp(String.raw`([*_~\`#=+|<>\[\]()!\\&{}^-])(?:[ \t]*\1){${LONGEST_MARKER_RUN},}`)

/**
 * Looks at a text before any parser does, in linear time: 20 KB of `*` took the parser 14 s, 2.4 KB of nested `> - `
 * overflowed its stack. What it lets through is parsed within half a second. See docs/decisions/0004.
 */
export function guardSource(source: string, texts: ProblemTexts): Problem[] {
  if (Buffer.byteLength(source) > LARGEST_TEXT) {
    return [{ line: 1, column: 1, message: texts.tooLong(`${LARGEST_TEXT / 1_000} KB`) }]
  }
  const characters = [...linesOf(source)].flatMap(({ number, text }) => {
    const problem = findInLine(text, texts)
    return problem ? [{ line: number, ...problem }] : []
  })
  if (characters.length > 0) return characters
  const crowding = findCrowding(source, texts)
  return crowding ? [crowding] : []
}

/** The forbidden characters of a text, none of which keeps the rest from being read; its first ones, when there are many. */
export function listForbidden(source: string, texts: ProblemTexts): Problem[] {
  if (Buffer.byteLength(source) > LARGEST_TEXT) return []
  const problems: Problem[] = []
  for (const { number, text } of linesOf(source)) {
    for (const { index, code } of listForbiddenCharacters(text))
      problems.push({ line: number, column: index + 1, message: texts.forbiddenCharacter(code) })
    if (problems.length >= MOST_PROBLEMS) break
  }
  return problems
}

function findInLine(line: string, texts: ProblemTexts): Omit<Problem, 'line'> | null {
  const open = findOpenIsolate(line)
  if (open) return { column: open.index + 1, message: texts.openIsolate(open.code) }
  const run = MARKER_RUN.exec(line)
  if (run) return { column: run.index + 1, message: texts.markerRun(run[1] ?? '', LONGEST_MARKER_RUN) }
  return null
}

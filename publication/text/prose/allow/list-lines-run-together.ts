import type { Root } from 'mdast'
import { pointIn } from '../parse/places'
import type { Problem, ProblemTexts } from '../problem'
import { visit } from '../visit'

type Line = { words: string; at: number; isEnded: boolean }

const MARKER = /^\(?(?<value>\d{1,2}|[a-z]|[ivx]{1,5}|#)[.)](?=[ \t]+\S)/i
/** Without its blank: only where the next line counts on. */
const TIGHT_NUMBER = /^(?<value>\d{1,2})\.(?=\p{L})/u
const TIGHT_DASH = /^-(?=\p{L})/u
const BULLET = /^[•‣◦▪●∙](?=[ \t])/
const DASH = /^[–—](?=[ \t])/
/** A line of verse as pandoc has it; with more bars it is a row of a table. */
const BAR = /^\|(?=[ \t])[^|]*$|^\|$/
const DESCRIPTION = /^~(?=[ \t]+\p{L})/u
const LONGEST_TERM = 60
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/**
 * Lines of one paragraph that are typed as a list or as verse of other software, and that readers would see behind each other: told
 * once a paragraph, at the first. Lines whose end is one, by a backslash or two spaces, are what was meant.
 */
export function listLinesRunTogether(tree: Root, source: string, texts: ProblemTexts): Problem[] {
  const problems: Problem[] = []
  visit(tree, 'paragraph', ({ position }) => {
    if (!position) return
    const { start, end } = position
    const lines = linesOf(source.slice(start.offset, end.offset))
    const found = lines.length > 1 || lines[0]?.words.startsWith('#') ? findFirst(lines, texts) : null
    if (found) problems.push({ ...pointIn(source, start, found.at), message: found.message })
  })
  return problems
}

function linesOf(written: string): Line[] {
  return [...written.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => {
    const mark = /^[ \t>]*/.exec(line)?.[0].length ?? 0
    return { words: line.slice(mark).trimEnd(), at: index + mark, isEnded: /\\$| {2}$/.test(line) }
  })
}

function findFirst(lines: Line[], texts: ProblemTexts): { at: number; message: string } | null {
  const verse = lines.find((line, at) => BAR.test(line.words) && BAR.test(lines[at + 1]?.words ?? ''))
  if (verse) return { at: verse.at, message: texts.verseWithBars }
  const described = lines[1]
  if (described && DESCRIPTION.test(described.words) && isTerm(lines[0]))
    return { at: described.at, message: texts.definitionList('~') }
  const item = lines.find((line, at) => beginsList(line, lines.slice(at), lines))
  return item ? { at: item.at, message: texts.linesRunTogether } : null
}

/** "Multatuli" below a sentence that somebody quotes is no description. */
const isTerm = (line: Line | undefined) =>
  line !== undefined && line.words.length <= LONGEST_TERM && /[\p{L}\p{N})]$/u.test(line.words)

/** Whether one of the lines below goes on counting, or has the same sign, and is not a line of its own. */
function beginsList({ words }: Line, from: Line[], paragraph: Line[]): boolean {
  const runsOn = (isNext: (words: string) => boolean) =>
    from.some((line, at) => at > 0 && !from[at - 1]?.isEnded && isNext(line.words))
  if (BULLET.test(words)) return runsOn((next) => next[0] === words[0] && BULLET.test(next))
  if (DASH.test(words)) return paragraph.every((line) => DASH.test(line.words)) && runsOn(() => true)
  if (TIGHT_DASH.test(words))
    return paragraph.every((line) => TIGHT_DASH.test(line.words)) && runsOn(() => true)
  const tight = tightCountOf(words)
  if (tight) return runsOn((line) => tightCountOf(line) === tight + 1)
  const value = countOf(words)
  if (value === '') return false
  if (value === '#') return true
  const second = next(value)
  // "A." and "B." are initials as well.
  if (!/^[A-Z]+\./.test(words)) return runsOn((line) => second.includes(countOf(line)))
  return (
    runsOn((line) => second.includes(countOf(line))) &&
    runsOn((line) => second.flatMap(next).includes(countOf(line)))
  )
}

const tightCountOf = (words: string) => Number(TIGHT_NUMBER.exec(words)?.groups?.value ?? 0)

const countOf = (words: string) => MARKER.exec(words)?.groups?.value?.toLowerCase() ?? ''

/** What may come after "9", "a" or "i"; "i" is a letter as well as a number. */
function next(value: string): string[] {
  if (/^\d/.test(value)) return [`${Number(value) + 1}`]
  const roman = ROMAN[ROMAN.indexOf(value) + 1] ?? ''
  const letter = value.length === 1 ? String.fromCharCode(value.charCodeAt(0) + 1) : ''
  return [ROMAN.includes(value) ? roman : '', letter].filter(Boolean)
}

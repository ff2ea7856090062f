import { isVerse } from './is-verse'
import { countJoins, type JoinedLine } from './line-ends'

/** Mail programs break lines between these (RFC 5322 2.1.1 says 78, and terminals are 80 wide); what is longer was not broken. */
const NARROWEST = 66
const WIDEST = 80
/** A line of which less is full was ended there by its writer. */
const FULL_ENOUGH = 0.6
/** No program breaks such a word. */
const LONG_WORD = /\S{40}/
/** Before such a word a line ends early, whoever ended it. */
const LONG_FIRST_WORD = 24
/** What begins a line of its own: a list, a table, a heading. */
const OWN_LINE = /^(\s|[-*+•–—|#>]|\d{1,3}[.)]\s|\p{L}[.)]\s)/u
const ENDS_SENTENCE = /[.?!:;…]["”’')\]]*$/
const BEGINS_SMALL = /^["“‘'(]?\p{Ll}/u
/** A greeting or a name below a line that is full by chance. */
const SHORT_WORDS = 25
/** "voor- en nadelen" */
const AFTER_HYPHEN = /^(en|of|und|oder|and|or|et|ou)\b/

type Line = { mark: string; words: string; depth: number; isBroken: boolean }
type Pair = { line: Line; words: string; next: string; isLast: boolean }

/**
 * A text in which lines that a mail program broke are one again, and how many ends of lines went. On the evidence of that
 * text: no line is longer than programs leave them, at least one is full and goes on in the middle of a sentence, and the
 * next word would not have fitted. What is quoted is a text of its own, at each depth. In doubt the end of a line is the
 * writer's.
 */
export function joinBrokenLines(text: string): { text: string; count: number; joins: JoinedLine[] } {
  const lines = text.split('\n').map(toLine)
  for (const depth of new Set(lines.map((line) => line.depth))) markBroken(paragraphsOf(lines, depth))
  const joined: JoinedLine[] = []
  for (const [at, { mark, words }] of lines.entries()) {
    const last = lines[at - 1]?.isBroken ? joined.at(-1) : undefined
    if (last) {
      last.line = join(last.line, words)
      last.came.push(mark + words)
    } else joined.push({ line: mark + words, came: [mark + words] })
  }
  const joins = joined.filter(({ came }) => came.length > 1)
  return { text: joined.map(({ line }) => line).join('\n'), count: countJoins(joins), joins }
}

function toLine(line: string): Line {
  const mark = /^(?:> ?)*/.exec(line)?.[0] ?? ''
  return { mark, words: line.slice(mark.length), depth: mark.replaceAll(' ', '').length, isBroken: false }
}

function join(line: string, next: string): string {
  const words = line.trimEnd()
  return /\p{L}-$/u.test(words) && !AFTER_HYPHEN.test(next) ? words + next : `${words} ${next}`
}

/** The lines quoted so deep that stand below each other. */
function paragraphsOf(lines: Line[], depth: number): Line[][] {
  const paragraphs: Line[][] = [[]]
  for (const line of lines) {
    if (line.depth === depth && line.words.trim() !== '') paragraphs.at(-1)?.push(line)
    else if (paragraphs.at(-1)?.length) paragraphs.push([])
  }
  return paragraphs
}

function markBroken(paragraphs: Line[][]): void {
  const widest = widestOf(paragraphs)
  const width = widthOf(paragraphs, widest)
  if (width === null) return
  for (const paragraph of paragraphs) {
    const pairs = pairsOf(paragraph)
    // Their writer ended a line where there was room, and in the middle of a sentence.
    const isOwn = pairs.some(
      (pair) =>
        fits(pair, width) && pair.words.length >= FULL_ENOUGH * width && !ENDS_SENTENCE.test(pair.words),
    )
    if (
      isOwn ||
      isVerse(
        paragraph.map(({ words }) => words),
        widest,
      )
    )
      continue
    const isProse = pairs.some((pair) => !fits(pair, width) && goesOn(pair))
    for (const pair of pairs) pair.line.isBroken = !fits(pair, width) && isOneLine(pair, width, isProse)
  }
}

function widestOf(paragraphs: Line[][]): number {
  const written = paragraphs.flat().map(({ words }) => words.trimEnd())
  return Math.max(0, ...written.filter((words) => !LONG_WORD.test(words)).map((words) => words.length))
}

/** How wide the program made its lines; null when nothing shows that it broke any. */
function widthOf(paragraphs: Line[][], widest: number): number | null {
  if (widest < NARROWEST || widest > WIDEST) return null
  const clear = paragraphs.flatMap(pairsOf).filter((pair) => !fits(pair, widest) && goesOn(pair))
  if (clear.length === 0) return null
  return Math.min(WIDEST, ...clear.map(({ words, next }) => words.length + firstWord(next).length))
}

function pairsOf(paragraph: Line[]): Pair[] {
  return paragraph.slice(1).map(({ words: next }, at) => {
    const line = paragraph[at] as Line
    return { line, words: line.words.trimEnd(), next, isLast: at === paragraph.length - 2 }
  })
}

const firstWord = (line: string) => /^\S+/.exec(line)?.[0] ?? ''

const fits = ({ words, next }: Pair, width: number) => words.length + 1 + firstWord(next).length <= width

const goesOn = ({ words, next }: Pair) => !ENDS_SENTENCE.test(words) && BEGINS_SMALL.test(next)

/** An address, a path or the name of a file on a line of its own: nothing was broken off from it. */
const isAddressByItself = (words: string) => !words.includes(' ') && words.length >= LONG_FIRST_WORD

/** That an address did not fit says little: the line was full without it, in the middle of a sentence that goes on. */
function isBrokenBefore(words: string, next: string, width: number): boolean {
  return words.length >= FULL_ENOUGH * width && !ENDS_SENTENCE.test(words) && next.trim().includes(' ')
}

/** Whether a full line and the next are one, as far as their words say. */
function isOneLine({ words, next, isLast }: Pair, width: number, isProse: boolean): boolean {
  if (OWN_LINE.test(next) || isAddressByItself(words)) return false
  if (firstWord(next).length >= LONG_FIRST_WORD && !isBrokenBefore(words, next, width)) return false
  if (BEGINS_SMALL.test(next)) return true
  if (isLast && next.trimEnd().length < SHORT_WORDS) return false
  return !/:["”’')\]]*$/.test(words) && isProse
}

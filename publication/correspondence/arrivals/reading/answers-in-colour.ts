import { findAttribution } from './attribution'
import { isHeaderBlock } from './find-header-block'
import { isSpeech } from './is-speech'
import { type ColouredLine, type ColouredPart, isSeen, linesInColour } from './lines-in-colour'
import { type PlainLine, plain } from './plain'
import { coloursOfWriter, looksIn, type SaidAbove, saidAbove } from './whose-colour'

/** The lines below the head of a mail. Only in the `isFirst` is it known who answers: in what that quotes it may have been the other. */
type QuotedMail = { lines: ColouredLine[]; isFirst: boolean; above: SaidAbove }

/** A line with an answer in it, from its begin to its end: whose words each part is. In doubt they are the other’s. */
export type AnsweredLine = { words: PlainLine; isOwn: boolean }[]

/**
 * The lines in which somebody answers within the mail that is quoted, in their order: below the head of a mail, which begins in one
 * colour, somebody says something in another. Each mail of a thread is looked at by itself, for whoever wrote it may write in blue.
 * None when nobody does.
 */
export function answersInColour(html: string, writer = ''): AnsweredLine[] {
  if (!/\bcolor\b|<(?:b|strong|i|em|mark)\b|font-|background/i.test(html)) return []
  const { lines, first } = fromFirstHead(linesInColour(html))
  if (first === null) return []
  const above = saidIn(lines.slice(0, first))
  const looks = looksIn(above)
  const shown = looks.length > 0 ? linesInColour(html, looks) : lines
  return mailsIn(shown, saidAbove(above, writer)).flatMap(answersIn)
}

function fromFirstHead(lines: ColouredLine[]): { lines: ColouredLine[]; first: number | null } {
  const said = saidIn(lines)
  const first = lines.findIndex((_, at) => lengthOfHead(lines, said, at) > 0)
  return { lines, first: first === -1 ? null : first }
}

function mailsIn(lines: ColouredLine[], above: SaidAbove): QuotedMail[] {
  const said = saidIn(lines)
  const mails: QuotedMail[] = []
  for (let at = 0; at < lines.length; at++) {
    const head = lengthOfHead(lines, said, at)
    if (head === 0) mails.at(-1)?.lines.push(lines[at] as ColouredLine)
    else {
      mails.push({ lines: [], isFirst: mails.length === 0, above })
      at += head - 1
    }
  }
  return mails
}

const saidIn = (lines: ColouredLine[]): PlainLine[] => lines.map(({ parts }) => plain(wordsOf(parts)))
const wordsOf = (parts: readonly { words: string }[]) => parts.map(({ words }) => words).join('')

/** How many lines of a head begin here; 0 when none does. */
function lengthOfHead(lines: readonly ColouredLine[], said: readonly PlainLine[], at: number): number {
  const near = said.slice(at, at + MOST_LINES_OF_HEAD)
  const attribution = findAttribution(near, 0)
  if (attribution?.evidence === 'certain') return attribution.lines
  // With less it takes what programs make of a quotation.
  if (attribution?.evidence === 'likely') {
    const next = near.findIndex((line, index) => index >= attribution.lines && line !== '')
    if (next !== -1 && (lines[at + next]?.depth ?? 0) > 0) return attribution.lines
  }
  if (!isHeaderBlock(near, 0)) return 0
  const end = near.findIndex((line, index) => index > 0 && line !== '' && !/^[^:]{1,25} ?:/.test(line))
  return end === -1 ? near.length : end
}

const MOST_LINES_OF_HEAD = 16

/** Somebody says something in another colour, or has words in one between those of the other: it may be an answer. */
function answersIn({ lines, isFirst, above }: QuotedMail): AnsweredLine[] {
  const parts = lines.flatMap((line) => line.parts).filter(isSeen)
  const own = parts[0]?.colour
  const inColour = parts.filter(({ colour }) => colour && colour !== own)
  if (inColour.length === 0) return []
  const depth = lines.find((line) => line.parts.some(isSeen))?.depth ?? 0
  const colours = isFirst ? coloursOfWriter(parts, above) : new Set<string>()
  if (colours.size === 0 && !mayAnswer(parts, depth > 0)) return []
  const isOfWriter = ({ colour }: ColouredPart) => colour !== null && colours.has(colour)
  const isOfBoth = (part: ColouredPart) => isSeen(part) && part.colour !== own
  const answered = lines.filter((line) => line.parts.some(isOfBoth))
  const others = new Set(saidIn(lines.filter((line) => !answered.includes(line))))
  return answered
    .map((line) => (line.depth <= depth ? partsBy(line.parts, isOfWriter) : asOthers(line.parts)))
    .map((line) => (line.some(({ words, isOwn }) => isOwn && others.has(words)) ? asOthers(line) : line))
}

/** What has a mark of its own in the text is the other’s unless it says something; of the rest it is seen less, and a word is enough. */
function mayAnswer(parts: readonly ColouredPart[], isMarked: boolean): boolean {
  const own = parts[0]?.colour
  const lastOfOther = parts.findLastIndex(({ words, colour }) => colour === own && isSpeech([words]))
  return parts.some(
    ({ words, colour }, at) =>
      colour && colour !== own && (isSpeech([words]) || (!isMarked && at < lastOfOther)),
  )
}

const asOthers = (parts: readonly { words: string }[]): AnsweredLine => [
  { words: plain(wordsOf(parts)), isOwn: false },
]

/** Parts of a line at the ends of sentences. A word in colour within a sentence is stressed, and whoever wrote the rest said it. */
function partsBy(parts: readonly ColouredPart[], isOfWriter: (part: ColouredPart) => boolean): AnsweredLine {
  const runs: AnsweredLine = []
  for (const part of parts) {
    const last = runs.at(-1)
    const isOwn = isSeen(part) ? isOfWriter(part) : (last?.isOwn ?? isOfWriter(part))
    if (last?.isOwn === isOwn || (last && !/\p{L}/u.test(last.words))) {
      last.words += part.words
      last.isOwn = isOwn
    } else runs.push({ words: part.words, isOwn })
  }
  const isParted = runs.every(({ words }, at) => at === runs.length - 1 || ENDS_SENTENCE.test(words.trim()))
  return isParted ? runs.map(({ words, isOwn }) => ({ words: plain(words), isOwn })) : asOthers(runs)
}

const ENDS_SENTENCE = /[.?!:;…)–—-]["”’')]*$/

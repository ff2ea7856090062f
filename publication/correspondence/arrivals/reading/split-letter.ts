import type { AnsweredLine } from './answers-in-colour'
import { type Attribution, findAttribution } from './attribution'
import {
  isChosen,
  isEnded,
  isIntroduced,
  isLikeMail,
  isMailBetween,
  isMarkedAsAnswered,
  isOnlyGreeting,
  isRestOfMail,
  isSignedBy,
  saysAnswersAreBelow,
} from './doubts'
import { isHeaderBlock, senderIn } from './find-header-block'
import { findSignature, type Stretch } from './find-signature'
import { isBelowSignOff } from './is-below-sign-off'
import { markOthersLines, unmarkOwnLines } from './mark-others-lines'
import { isOfThird, type People } from './people'
import { type PlainLine, plain } from './plain'

/** What we think a mail consists of. A proposal: every line of the mail is in one of the three. */
export type SplitMail = { letter: string; quoted: string; signature: string }

type Part = keyof SplitMail
/** Where the mail that is answered begins; `isMarked` when every line of it has its `>`. `sender` is who its head names. */
type Quote = { at: number; isMarked: boolean; sender: PlainLine }

/** Empty lines and then who, when and to whom. */
const MOST_LINES_OF_HEAD = 16
/** Who, when and to whom. */
const LEAST_LINES_OF_HEAD = 4

/**
 * Parts the text of a mail into the letter, the mail it answers and the signature. Only an end is taken off, and only on
 * evidence: whoever answers between the lines of another keeps those lines, and what may be the writer's own stays. `answers`: lines
 * within what is quoted that are known to be the writer's by what is not in the text: they have no `>`, the others there have, and all of it stays.
 */
export function splitLetter(
  text: string,
  people: People = { writer: '', others: [], addresses: [] },
  answers: AnsweredLine[] = [],
): SplitMail {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const below = findSignature(lines, lines.length)
  const own = below?.from ?? lines.length
  const said = lines.slice(0, own).map((line) => plain(line.replace(/^> ?/, '')))
  const begin = findBegin(lines.slice(0, own), said, people)
  if (answers.length > 0) return withAnswers(lines, answers, begin, below)
  const parts: Part[] = lines.map(() => 'letter')
  const quote = begin && isFolded(lines.slice(0, own), said, begin, people) ? begin : null
  if (quote) {
    // What is said below the signature of another is the other's.
    parts.fill('quoted', quote.at, quote.isMarked ? own : lines.length)
    const above = findSignature(lines, quote.at)
    if (above) parts.fill('signature', above.from, above.to)
  }
  if (below) parts.fill('signature', below.from, below.to)
  return { letter: take('letter'), quoted: take('quoted'), signature: take('signature') }

  function take(part: Part): string {
    return trimLines(lines.filter((_, at) => parts[at] === part))
  }
}

/** Nothing is folded of a mail with answers in it. */
function withAnswers(
  lines: string[],
  answers: AnsweredLine[],
  begin: Quote | null,
  below: Stretch | null,
): SplitMail {
  const own = lines.slice(0, below?.from)
  const from = begin && !begin.isMarked ? begin.at : null
  const letter =
    from === null
      ? unmarkOwnLines(own, answers)
      : [...own.slice(0, from), ...markOthersLines(own.slice(from), answers)]
  return {
    letter: trimLines([...letter, ...(below ? lines.slice(below.to) : [])]),
    quoted: '',
    signature: below ? trimLines(lines.slice(below.from, below.to)) : '',
  }
}

/** Whether the mail that is answered stands at the end and is not in doubt. */
function isFolded(lines: string[], said: PlainLine[], quote: Quote, people: People): boolean {
  // Who wrote nothing above it, or only greeted, may have answered below it, or sent it on: then it stays.
  if (isBlank(lines.slice(0, quote.at)) || isOnlyGreeting(said.slice(0, quote.at))) return false
  if (saysAnswersAreBelow(lines.slice(0, quote.at).join('\n'))) return false
  return quote.isMarked || !mayBeAnswered(said, quote, people)
}

/** It is the mail of somebody else and nobody ended a letter above it, or the writer marks answers in it, or signs below it and did not above it. */
function mayBeAnswered(said: PlainLine[], { at, sender }: Quote, people: People): boolean {
  const { writer } = people
  if (isOfThird(sender, people) && !isEnded(said.slice(0, at), writer)) return true
  const below = said.slice(at + 1)
  const isThread = below.some(
    (_, index) =>
      index >= LEAST_LINES_OF_HEAD &&
      (isHeaderBlock(below, index) || findAttribution(below, index)?.evidence === 'certain'),
  )
  if (isThread) return false
  return (
    isMarkedAsAnswered(below, writer) || (isSignedBy(below, writer) && !isSignedBy(said.slice(0, at), writer))
  )
}

function findBegin(lines: string[], said: PlainLine[], people: People): Quote | null {
  let hasAttribution = false
  for (let at = 0; at < lines.length; at++) {
    const isFirst = !isQuoted(lines[at - 1])
    if (isQuoted(lines[at])) {
      if (isFirst && isLineOfGroupWise(lines, at) && !isIntroduced(said, at))
        return { at, isMarked: isOnlyQuote(lines, at), sender: said[at] ?? '' }
      // Telephones quote the attribution, too.
      if (isFirst && !hasAttribution)
        hasAttribution = beginsWithAttribution(said.slice(at, at + MOST_LINES_OF_HEAD))
      continue
    }
    if (isHeaderBlock(said, at) && !isIntroduced(said, at))
      return { at, isMarked: false, sender: senderIn(said, at) }
    const attribution = findAttribution(said, at)
    if (!attribution) continue
    const after = at + attribution.lines
    const isQuoteNext = isQuoted(lines[nextWritten(lines, after)])
    if (isQuoteNext ? isOnlyQuote(lines, after) : attribution.evidence === 'certain')
      if (!isIntroduced(said, at) && isEnough(attribution, said.slice(at), people))
        return { at, isMarked: isQuoteNext, sender: `${attribution.name} ${said.slice(at, after).join(' ')}` }
    hasAttribution ||= isQuoteNext
    // The second line of one that was not believed begins no other.
    at = after - 1
  }
  return lastQuote(lines, said, people, hasAttribution)
}

/** It begins with the marks of a quotation, and what follows often has none. */
function isLineOfGroupWise(lines: string[], at: number): boolean {
  if (!lines[at]?.startsWith('>>> ')) return false
  const found = findAttribution(lines.slice(at, at + 4).map(plain), 0)
  if (found?.evidence !== 'certain') return false
  const after = at + found.lines
  return isOnlyQuote(lines, after) || !lines.slice(after).some(isQuoted)
}

/** "Piet Proef schreef:" may be written by anybody: it takes that Piet is written to, or that what he wrote is a mail. With a day his first name is enough. */
function isEnough({ evidence, name, lines }: Attribution, said: PlainLine[], { others }: People): boolean {
  if (evidence === 'certain' || evidence === 'likely') return true
  const [called, ...names] = [name, ...others].map((it) => it.toLowerCase())
  if (names.some((it) => it === called || (evidence === 'day' && it.split(' ')[0] === called))) return true
  return name.includes(' ') && isLikeMail(said.slice(lines))
}

const isQuoted = (line: string | undefined) => line?.startsWith('>') ?? false

function beginsWithAttribution(said: PlainLine[]): boolean {
  const at = nextWritten(said, 0)
  return isHeaderBlock(said, at) || /^(?:certain|likely)$/.test(findAttribution(said, at)?.evidence ?? '')
}

const isBlank = (lines: string[]) => lines.every((line) => line.trim() === '')

const isOnlyQuote = (lines: string[], from: number) =>
  lines.slice(from).every((line) => isQuoted(line) || line.trim() === '')

/**
 * After answers between the lines, what is left of the other mail at the end: when it begins or ends as theirs does, or stands below
 * the writer's own name. A sentence that the writer quotes to end with does neither.
 */
function lastQuote(
  lines: string[],
  said: PlainLine[],
  people: People,
  hasAttribution: boolean,
): Quote | null {
  let at = lines.length
  while (at > 0 && (isQuoted(lines[at - 1]) || (lines[at - 1] ?? '').trim() === '')) at -= 1
  if (!lines.slice(at).some(isQuoted) || isIntroduced(said, at)) return null
  const rest = said.slice(at)
  const above = said.slice(0, at).findLast((line) => line !== '') ?? ''
  const isRest =
    hasAttribution &&
    (beginsWithAttribution(rest.slice(0, MOST_LINES_OF_HEAD)) || isRestOfMail(rest, above, people.others))
  return isRest || isLeftBelowSignOff(lines, said, at, people) ? { at, isMarked: true, sender: '' } : null
}

/** Below the name of who answered between the lines only what was left of them stands, unless it is chosen; below that of anybody else it has to be a mail to them. */
function isLeftBelowSignOff(lines: string[], said: PlainLine[], at: number, people: People): boolean {
  if (!isBelowSignOff(lines, at, people)) return false
  const rest = said.slice(at)
  if (isMailBetween(rest, people)) return true
  return lines.slice(0, at).some(isQuoted) && !isChosen(rest, people.others)
}

function nextWritten(lines: string[], from: number): number {
  let at = from
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1
  return at
}

function trimLines(lines: string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
}

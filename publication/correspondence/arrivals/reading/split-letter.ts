import { findAttribution, type PlainLine, plain } from './attribution'
import { isHeaderBlock } from './find-header-block'
import { isDeviceLine } from './is-device-line'

/** What we think a mail consists of. A proposal: every line of the mail is in one of the three. */
export type SplitMail = { letter: string; quoted: string; signature: string }

type Part = keyof SplitMail

/** A signature is short (RFC 3676 4.3 says four lines; addresses and disclaimers make it longer). */
const MOST_SIGNATURE_LINES = 40
/** Without its space the mark of a signature could be the writer's own dashes. */
const MOST_LINES_AFTER_BARE_MARK = 8
/** Empty lines and then who, when and to whom. */
const MOST_LINES_OF_HEAD = 16

/**
 * Parts the text of a mail into the letter, the mail it answers and the signature. Only an end is taken off: whoever
 * answers between the lines of another keeps those lines, and a quotation of the writer's own stays where it is.
 */
export function splitLetter(text: string): SplitMail {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const parts: Part[] = lines.map(() => 'letter')
  const own = markSignature(lines, parts, lines.length)
  const found = findQuote(lines.slice(0, own))
  // Who wrote nothing above it may have answered below it, or sent it on: then it stays.
  const quoteAt = isBlank(lines.slice(0, found)) ? own : found
  for (let at = quoteAt; at < own; at++) parts[at] = 'quoted'
  markSignature(lines, parts, quoteAt)
  return { letter: take('letter'), quoted: take('quoted'), signature: take('signature') }

  function take(part: Part): string {
    return trimLines(lines.filter((_, at) => parts[at] === part))
  }
}

/**
 * Marks what stands below the writer's words before `end`, from its mark on: `-- ` (RFC 3676 4.3) or a line of a device.
 * Where it begins; `end` when there is none.
 */
function markSignature(lines: string[], parts: Part[], end: number): number {
  const last = lastWritten(lines, end)
  const from = findSignature(lines, last)
  for (let at = from; at <= last; at++) parts[at] = 'signature'
  return from <= last ? from : end
}

function findSignature(lines: string[], last: number): number {
  for (let at = last; at >= 0 && last - at <= MOST_SIGNATURE_LINES; at--) {
    const line = lines[at] ?? ''
    if (isQuoted(line)) break
    if (/^(-- |\\?-\\?- )\s*$/.test(line)) return at
    if (/^\\?-\\?-$/.test(line) && last - at <= MOST_LINES_AFTER_BARE_MARK && last > at) return at
  }
  return isDeviceLine(lines[last] ?? '') ? last : last + 1
}

/** Where the mail that is answered begins, as far as it stands at the end; the number of lines when it does not. */
function findQuote(lines: string[]): number {
  const said = lines.map((line) => plain(line.replace(/^> ?/, '')))
  let hasAttribution = false
  for (let at = 0; at < lines.length; at++) {
    if (isQuoted(lines[at])) {
      // Telephones quote the attribution, too.
      const isFirst = !isQuoted(lines[at - 1])
      if (isFirst && !hasAttribution)
        hasAttribution = beginsWithAttribution(said.slice(at, at + MOST_LINES_OF_HEAD))
      continue
    }
    if (isHeaderBlock(said, at)) return at
    const attribution = findAttribution(said, at)
    if (!attribution) continue
    const after = at + attribution.lines
    const isQuoteNext = isQuoted(lines[nextWritten(lines, after)])
    if (isQuoteNext && isOnlyQuote(lines, after)) return at
    if (!isQuoteNext && attribution.isCertain) return at
    hasAttribution ||= isQuoteNext
  }
  return hasAttribution ? beginOfLastQuote(lines) : lines.length
}

const isQuoted = (line: string | undefined) => line?.startsWith('>') ?? false

function beginsWithAttribution(said: PlainLine[]): boolean {
  const at = nextWritten(said, 0)
  return isHeaderBlock(said, at) || findAttribution(said, at) !== null
}

const isBlank = (lines: string[]) => lines.every((line) => line.trim() === '')

const isOnlyQuote = (lines: string[], from: number) =>
  lines.slice(from).every((line) => isQuoted(line) || line.trim() === '')

/** After answers between the lines, what is left of the other mail at the end. */
function beginOfLastQuote(lines: string[]): number {
  let at = lines.length
  while (at > 0 && (isQuoted(lines[at - 1]) || (lines[at - 1] ?? '').trim() === '')) at -= 1
  return lines.slice(at).some(isQuoted) ? at : lines.length
}

function nextWritten(lines: string[], from: number): number {
  let at = from
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1
  return at
}

function lastWritten(lines: string[], end: number): number {
  let at = end - 1
  while (at >= 0 && (lines[at] ?? '').trim() === '') at -= 1
  return at
}

function trimLines(lines: string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
}

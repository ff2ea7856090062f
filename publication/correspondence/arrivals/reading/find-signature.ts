import { isIntroduced, isLikeMail } from './doubts'
import { findFooter } from './find-footer'
import { isDeviceLine } from './is-device-line'
import { isName } from './is-name'
import { isSpeech, POSTSCRIPT } from './is-speech'
import { plain } from './plain'

/** A signature is short (RFC 3676 4.3 says four lines; addresses and disclaimers make it longer). */
const MOST_LINES = 40
/** Without its space the mark of a signature could be the writer's own dashes. */
const MOST_LINES_AFTER_BARE_MARK = 8
const MARK = /^(-- |\\?-\\?- )\s*$/
const BARE_MARK = /^\\?-\\?-$/
const CONTACT = /@|https?:|www\.|(?<!\d)[+(]?\d[\d ()/.-]{7,}\d/i

/** Lines from one up to and without another. */
export type Stretch = { from: number; to: number }

/**
 * The signature below somebody's words before `end`: from its mark (`-- `, RFC 3676 4.3) on, or a line of a device. What
 * is said below the mark, such as a PS, is no part of it; nor is a second part below dashes. With what scanners and lists
 * put below it. Null when there is none.
 */
export function findSignature(lines: string[], end: number): Stretch | null {
  const footer = findFooter(lines, end)
  if (footer === null) return findOwn(lines, end)
  const own = findSignature(lines, footer)
  const isNext = own && lines.slice(own.to, footer).every(isBlank)
  return { from: isNext ? own.from : footer, to: end }
}

function findOwn(lines: string[], end: number): Stretch | null {
  let last = end - 1
  while (last >= 0 && isBlank(lines[last])) last -= 1
  for (let at = last; at >= 0 && last - at <= MOST_LINES; at--) {
    const line = lines[at] ?? ''
    if (line.startsWith('>')) break
    // A letter that was written below the mark is a letter.
    if (MARK.test(line)) {
      const isSeparator = lines.slice(0, at).every(isBlank) || separatesAbove(lines, at)
      return isSeparator ? null : upToSpeech(lines, at, last)
    }
    if (BARE_MARK.test(line) && last > at && last - at <= MOST_LINES_AFTER_BARE_MARK) {
      const isMark = isOfProgram(lines.slice(at + 1, last + 1)) || isBelowQuote(lines, at)
      return isMark && !isBelowWordsFor(lines, at) ? upToSpeech(lines, at, last) : null
    }
  }
  return isDeviceLine(lines[last] ?? '') ? { from: last, to: last + 1 } : null
}

/** The same line stood above it already, with words of the letter between the two: whoever parts their words by it signs with something else. */
function separatesAbove(lines: string[], mark: number): boolean {
  const above = lines.findLastIndex((line, at) => at < mark && MARK.test(line))
  if (above === -1 || lines.slice(above, mark).some((line) => line.startsWith('>'))) return false
  return upToSpeech(lines, above, mark - 1) === null
}

/** Below a mark that may be somebody's dashes: a name, or how to reach one. */
function isOfProgram(below: string[]): boolean {
  const [first = ''] = below
  const block = below.slice(0, paragraphEnd(below, 0))
  if (isDeviceLine(first)) return true
  return (
    block.some((line) => CONTACT.test(line)) ||
    (isName(plain(first)) && block.every((line) => line.length < 60))
  )
}

/** Whoever answers above puts no second part below what they answer. */
const isBelowQuote = (lines: string[], at: number) =>
  lines
    .slice(0, at)
    .findLast((line) => !isBlank(line))
    ?.startsWith('>') ?? false

/** "Mijn adres:" */
function isBelowWordsFor(lines: string[], at: number): boolean {
  const above = lines.slice(0, at).map(plain)
  return isIntroduced(above, at) && !isLikeMail(above.filter((line) => line !== '').slice(-1))
}

function upToSpeech(lines: string[], mark: number, last: number): Stretch | null {
  for (let at = mark + 1; at <= last; at++) {
    if (isBlank(lines[at])) continue
    const end = Math.min(paragraphEnd(lines, at), last + 1)
    const postscript = lines.slice(at, end).findIndex((line) => POSTSCRIPT.test(line))
    if (postscript !== -1) return at + postscript > mark + 1 ? { from: mark, to: at + postscript } : null
    const isFirst = lines.slice(mark + 1, at).every(isBlank)
    const isNamed = isFirst && (isName(plain(lines[at] ?? '')) || isDeviceLine(lines[at] ?? ''))
    if (!isNamed && isSpeech(lines.slice(at, end))) return isFirst ? null : { from: mark, to: at }
    at = end
  }
  return { from: mark, to: last + 1 }
}

function paragraphEnd(lines: string[], from: number): number {
  const end = lines.findIndex((line, at) => at >= from && isBlank(line))
  return end === -1 ? lines.length : end
}

const isBlank = (line: string | undefined) => (line ?? '').trim() === ''

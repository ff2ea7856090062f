import { findAttribution } from './attribution'
import { momentsIn } from './moments-in'
import { DRAWN_LINE, type PlainLine } from './plain'

/** "-----Oorspronkelijk bericht-----": what Outlook puts before the mail that is answered or sent on. */
const DIVIDER =
  /^[-‐]{3,} ?(?:oorspronkelijk bericht|oorspronkelijke e-?mail|originee?le? bericht|doorgestuurd bericht|original message|original appointment|forwarded message|ursprüngliche nachricht|originalnachricht|original-nachricht|weitergeleitete nachricht|message d[’']origine|message original|message transféré|mail original|weitergeleitete e-?mail|message transmis) ?[-‐]{3,}(?<behind>.*)$/i
const FROM = /^(van|from|von|de|expéditeur) ?:/i
/** What only programs call it. */
const SENT_BY_PROGRAM = /^(verzonden|sent|gesendet|envoyé(?: le)?|message du) ?:|^message du \d/i
const SENT = /^(verzonden|datum|sent|date|gesendet|envoyé(?: le)?|message du) ?:|^message du \d/i
const TO = /^(aan|to|an|[àa]) ?:/i
const ABOUT = /^(onderwerp|subject|betreff|objet) ?:/i
const OTHER = /^(cc|bcc|kopie|copie(?: à)?|prioriteit|importance|antwoord aan|reply-to) ?:/i
const KINDS = [FROM, SENT, TO, ABOUT, OTHER]
/** A block may have addressees on lines of their own. */
const MOST_LINES = 12

/**
 * Whether the mail that is answered begins here, as Outlook puts it: a divider with what belongs below it, or who, when and
 * to whom below each other. Everything after it is that mail. A note that somebody found has no address in it, and no
 * minute: it takes either, or all four lines with the word that only programs use, to be taken for a mail.
 */
export function isHeaderBlock(lines: PlainLine[], at: number): boolean {
  if (lines[at] !== DRAWN_LINE) return isBlock(lines, at)
  const next = lines.slice(at + 1, at + 4).findIndex((line) => line !== '')
  return next !== -1 && isBlock(lines, at + 1 + next)
}

function isBlock(lines: PlainLine[], at: number): boolean {
  const first = lines[at] ?? ''
  const behind = DIVIDER.exec(first)?.groups?.behind?.trim()
  if (behind !== undefined) return behind === '' ? hasHeadBelow(lines, at) : isHeadInOneLine(behind)
  if (!isHeaderLine(first)) return false
  const following = lines.slice(at + 1, at + MOST_LINES)
  // Only a sender is known to come first; after anything else there must be more of the same at once.
  if (!FROM.test(first) && !isHeaderLine(following.find((line) => line !== '') ?? '')) return false
  return isOfProgram(headOf([first, ...following]))
}

/** Who sent the mail whose head begins here, as it says; '' when it does not. */
export function senderIn(lines: PlainLine[], at: number): PlainLine {
  const head = lines
    .slice(at, at + MOST_LINES)
    .map((line) => DIVIDER.exec(line)?.groups?.behind?.trim() ?? line)
  return head.find((line) => FROM.test(line))?.replace(FROM, '') ?? ''
}

/** The lines up to the first words that are no part of a head. */
function headOf(lines: PlainLine[]): PlainLine[] {
  const last = lines.findLastIndex(isHeaderLine)
  const gap = lines.findIndex(
    (line, index) => line !== '' && !isHeaderLine(line) && lines[index - 1] === '' && index > 0,
  )
  return lines.slice(0, (gap === -1 ? last : Math.min(gap - 1, last)) + 1)
}

function isOfProgram(head: PlainLine[]): boolean {
  const has = (kind: RegExp) => head.some((line) => kind.test(line))
  if (!has(FROM) || !has(SENT) || !(has(TO) || has(ABOUT) || has(OTHER))) return false
  if (head.some((line) => (FROM.test(line) || TO.test(line)) && momentsIn(line).hasAddress)) return true
  const moments = momentsIn(head.find((line) => SENT.test(line)) ?? '')
  if (!moments.hasDay || !has(TO) || !has(ABOUT)) return false
  return moments.hasTime || has(SENT_BY_PROGRAM)
}

/** Yahoo and Samsung leave the line ends out. */
function isHeadInOneLine(line: PlainLine): boolean {
  const { hasDay, hasTime, hasAddress } = momentsIn(line)
  return FROM.test(line) && (hasAddress || (hasDay && hasTime))
}

function hasHeadBelow(lines: PlainLine[], at: number): boolean {
  const below = lines.slice(at + 1, at + MOST_LINES)
  const next = below.findIndex((line) => line !== '')
  return next !== -1 && (isHeaderLine(below[next] ?? '') || findAttribution(below, next) !== null)
}

const isHeaderLine = (line: PlainLine) => KINDS.some((kind) => kind.test(line))

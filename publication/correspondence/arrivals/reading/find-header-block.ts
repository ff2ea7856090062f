import { DRAWN_LINE, type PlainLine } from './attribution'

/** "-----Oorspronkelijk bericht-----": what Outlook puts before the mail that is answered or sent on. */
const DIVIDER =
  /^[-‐]{3,} ?(oorspronkelijk bericht|oorspronkelijke e-?mail|originee?le? bericht|doorgestuurd bericht|original message|original appointment|forwarded message|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|message d'origine) ?[-‐]{3,}$/i
const FROM = /^(van|from|von|de|expéditeur) ?:/i
const SENT = /^(verzonden|datum|sent|date|gesendet|envoyé) ?:/i
const OTHER =
  /^(aan|to|an|à|cc|bcc|onderwerp|subject|betreff|objet|prioriteit|importance|antwoord aan|reply-to) ?:/i
/** A block may have addressees on lines of their own. */
const MOST_LINES = 12

/**
 * Whether the mail that is answered begins here, as Outlook puts it: a divider, or at least who, when and one more thing
 * below each other. Everything after it is that mail.
 */
export function isHeaderBlock(lines: PlainLine[], at: number): boolean {
  if (lines[at] !== DRAWN_LINE) return isBlock(lines, at)
  const next = lines.slice(at + 1, at + 4).findIndex((line) => line !== '')
  return next !== -1 && isBlock(lines, at + 1 + next)
}

function isBlock(lines: PlainLine[], at: number): boolean {
  const first = lines[at] ?? ''
  if (DIVIDER.test(first)) return true
  if (!isHeaderLine(first)) return false
  const following = lines.slice(at + 1, at + MOST_LINES)
  // Only a sender is known to come first; after anything else there must be more of the same at once.
  if (!FROM.test(first) && !isHeaderLine(following.find((line) => line !== '') ?? '')) return false
  const all = [first, ...following]
  return [FROM, SENT, OTHER].every((kind) => all.some((line) => kind.test(line)))
}

const isHeaderLine = (line: PlainLine) => FROM.test(line) || SENT.test(line) || OTHER.test(line)

import { plain } from './attribution'

/** "-----Oorspronkelijk bericht-----": what Outlook puts before the mail that is answered or sent on. */
const DIVIDER =
  /^-{3,} ?(oorspronkelijk bericht|oorspronkelijke e-?mail|doorgestuurd bericht|original message|original appointment|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine) ?-{3,}$/i
const FROM = /^(van|from|von|de|expéditeur) ?:/i
const SENT = /^(verzonden|datum|sent|date|gesendet|envoyé) ?:/i
const OTHER =
  /^(aan|to|an|à|cc|bcc|onderwerp|subject|betreff|objet|prioriteit|importance|antwoord aan|reply-to) ?:/i
const RULE = /^_{10,}$/
/** A block may have addressees on lines of their own. */
const MOST_LINES = 12

/**
 * Whether the mail that is answered begins here, as Outlook puts it: a divider, or at least who, when and one more thing
 * below each other. Everything after it is that mail.
 */
export function isHeaderBlock(lines: string[], at: number): boolean {
  const first = plain(lines[at] ?? '')
  if (DIVIDER.test(first)) return true
  if (/^_+$/.test((lines[at] ?? '').trim()) && RULE.test((lines[at] ?? '').trim())) {
    const next = lines.findIndex((line, index) => index > at && line.trim() !== '')
    return next !== -1 && next - at <= 3 && isHeaderBlock(lines, next)
  }
  if (!FROM.test(first)) return false
  let hasSent = false
  let others = 0
  for (const line of lines.slice(at + 1, at + MOST_LINES).map(plain)) {
    if (SENT.test(line)) hasSent = true
    else if (OTHER.test(line)) others += 1
  }
  return hasSent && others > 0
}

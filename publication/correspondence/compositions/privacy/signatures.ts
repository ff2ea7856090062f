/** RFC 3676 4.3: two dashes and a space alone on a line; Markdown and people lose the space. */
const SEPARATOR = /^--[ \u00a0]?\r?$/
const MOST_LINES = 10
const MADE_BY_PROGRAMS =
  /^.*(?:(?:Verzonden|Verstuurd|Sent|Gesendet) (?:vanaf|vanuit|met|from|via|von) (?:mijn|my|meinem|Outlook|Mail|Samsung|Yahoo|iPhone|iPad|Android).*|(?:Download|Downloaden|Get) Outlook (?:voor|for).*|Outlook voor (?:Android|iOS) downloaden.*)$/gim
const DISCLAIMER =
  /^.*(?:(?:[Dd]it|[Dd]eze) (?:e-?mail|bericht|mailbericht)\b.{0,80}(?:vertrouwelijk|uitsluitend bestemd|geadresseerde)|[Tt]his (?:e-?mail|message)\b.{0,80}(?:confidential|intended (?:only|solely))|[Dd]enk aan het milieu voordat).*$/gm
const CONTACT_LINE = /^(?:[TEMW]|Tel|Mob|E-?mail|Web|KvK|BTW)[.:|] ?\S.*$/gim

/** Whether it is one line with a label and what belongs to it: "Tel.: 06 …". */
export function isContactLine(found: string): boolean {
  return !found.includes('\n') && found.search(CONTACT_LINE) === 0
}

/** What a mail program sets under a mail, as it stands in a text. A greeting with a name is no signature. */
export function findSignatures(text: string): string[] {
  const lines = text.trimEnd().split('\n')
  const at = lines.findLastIndex((line) => SEPARATOR.test(line))
  const isAtEnd = at !== -1 && at < lines.length - 1 && at >= lines.length - 1 - MOST_LINES
  if (isAtEnd) return [lines.slice(at).join('\n').trim()]
  return [MADE_BY_PROGRAMS, DISCLAIMER, CONTACT_LINE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([found]) => found.trim()),
  )
}

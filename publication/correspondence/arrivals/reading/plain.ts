/** A line as `plain` leaves it. */
export type PlainLine = string

/** Outlook draws a line above what it quotes; in Markdown it is written in one of these ways. */
const RULE = /^(_{3,}|-{3,}|={3,}|(\* ?){3,})$/
/** A line that is only drawn. */
export const DRAWN_LINE: PlainLine = '---'

/** Without what Markdown adds to it: emphasis, links, escapes. */
export function plain(line: string): PlainLine {
  const words = line.slice(0, 1_000).trim()
  if (RULE.test(words)) return DRAWN_LINE
  return words
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_\\]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}

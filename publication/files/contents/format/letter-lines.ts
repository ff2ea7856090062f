import type { LetterFormat } from '@/publication/text/prose/problem'

/** What `lines="…"` of a letter says; without it a letter is mail, in which each line end is one. */
const LINES: Record<Exclude<LetterFormat, 'mail'>, string> = { 'joined-mail': 'joined', markdown: 'document' }

export const LINES_VALUES = Object.values(LINES)

/** The reading that a tag asks for; null when nobody knows what it says. */
export function readLines(lines: string | undefined): LetterFormat | null {
  if (lines === undefined) return 'mail'
  if (lines === LINES.markdown) return 'markdown'
  return lines === LINES['joined-mail'] ? 'joined-mail' : null
}

/** What the tag of a letter says of its lines; nothing of mail. */
export function writeLines(format: LetterFormat): string {
  return format === 'mail' ? '' : LINES[format]
}

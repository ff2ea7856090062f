/** Characters that no title, lead or name may have: control, direction overrides, halves of characters, byte order marks. */
const UNFIT = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u
const UNFIT_BUT_NEWLINE = new RegExp(`(?!\\n)${UNFIT.source}`, 'gu')

/** A short text as files carry it: newlines as LF, no spaces around it, no invisible characters. */
export function tidyText(text: string): string {
  return unixNewlines(text).replace(UNFIT_BUT_NEWLINE, '').trim()
}

/** The same on one line. */
export const tidyLine = (text: string) => tidyText(text).replace(/\s*\n\s*/g, ' ')

export const hasUnfitCharacters = (text: string) => text.search(UNFIT_BUT_NEWLINE) !== -1

/** A body as files carry it: newlines as LF, no empty lines around it; what is inside stays as it is. */
export function tidyBody(body: string): string {
  return unixNewlines(body)
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
}

export const unixNewlines = (text: string) => text.replace(/\r\n?/g, '\n')

import { withoutUnfitCharacters } from '@/publication/text/find-unfit-character'

/** A short text as files carry it: newlines as LF, no spaces around it, no invisible characters. */
export function tidyText(text: string): string {
  return withoutUnfitCharacters(unixNewlines(text)).trim()
}

/** The same on one line. */
export const tidyLine = (text: string) => tidyText(text).replace(/\s*\n\s*/g, ' ')

/** A body as files carry it: newlines as LF, no empty lines around it; what is inside stays as it is. */
export function tidyBody(body: string): string {
  return unixNewlines(body)
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd()
}

export const unixNewlines = (text: string) => text.replace(/\r\n?/g, '\n')

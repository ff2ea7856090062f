import { findOpenIsolate } from './prose/guard/forbidden-characters'

const UNFIT = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\ufeff\ufffe\uffff]/u

/**
 * What no title, lead or name may have, as "U+0007"; null when nothing. Controls, overrides and embeddings of direction,
 * halves of characters, byte order marks, and an isolate that is not ended on its line: what stands beside it would turn too.
 */
export function findUnfitCharacter(text: string): string | null {
  const found = UNFIT.exec(text)
  if (found) return `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return text.split('\n').map(findOpenIsolate).find(Boolean)?.code ?? null
}

/** The text without them. */
export function withoutUnfitCharacters(text: string): string {
  return text
    .replace(new RegExp(UNFIT.source, 'gu'), '')
    .split('\n')
    .map((line) => (findOpenIsolate(line) ? line.replace(/[\u2066-\u2069]/g, '') : line))
    .join('\n')
}

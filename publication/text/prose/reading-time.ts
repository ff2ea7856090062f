/** Dutch adults read non-fiction at about this many words a minute (Brysbaert 2019: 238 in English). */
const WORDS_PER_MINUTE = 230
/** Letters or digits, held together by an apostrophe, hyphen or point: "zo’n", "12.30", "e-mail" are one word each. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'.\u00ad-][\p{L}\p{N}\p{M}]+)*/gu

/** How many words a plain text has, as a person would count them. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** Whole minutes, at least one. */
export function readingTimeMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE))
}

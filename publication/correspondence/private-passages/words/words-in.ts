/** A word of a text without capitals, accents and signs, so that a comma or a quotation mark hides nothing, and where it stands. */
export type Word = { word: string; isCapitalised: boolean; start: number; end: number }

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => {
    const lower = word.toLowerCase()
    return {
      word: ONLY_ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
      isCapitalised: lower[0] !== word[0],
      start: index,
      end: index + word.length,
    }
  })
}

const ONLY_ASCII = /^[\0-\x7f]*$/

const WORDS = new Intl.Segmenter('nl', { granularity: 'word' })

/** A text in its words, spaces, line ends and other characters, in order: together they are the text again. */
export function splitWords(text: string): string[] {
  return Array.from(WORDS.segment(text), ({ segment }) => segment)
}

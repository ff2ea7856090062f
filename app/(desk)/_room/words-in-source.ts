import { countWords } from '@/publication/text/prose/reading-time'

/** Tags of components with what they say of themselves, and where links and pictures lead. */
const NO_WORDS = /<\/?[A-Za-z][^<>]*>|(?<=\])\([^)\n]*\)|https?:\/\/\S+/g

/** How many words of a text that is being written are read as its text: marks and addresses are none. */
export function wordsInSource(source: string): number {
  return countWords(source.replace(NO_WORDS, ' '))
}

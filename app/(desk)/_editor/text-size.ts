import type { ProseFormat } from '@/publication/text/prose/problem'
import { countWords, readingTimeMinutes } from '@/publication/text/prose/reading-time'

const TAGS = /<\/?[A-Z]\w*(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/g
const COMMENTS = /\{\/\*[\s\S]*?\*\/\}/g
const ADDRESSES = /\]\([^()\s]*(?:\s+"[^"]*")?\)/g
const PRIVATE_MARKS = /^:::(?:onder-ons)?[ \t]*$/gm
const NUMBERS_OF_ITEMS = /^\s*\d{1,9}[.)] /gm
const REFERENCES = /\[\^[^\]\n]+\]:?/g

/**
 * How many words of a text its readers get, and how many minutes they read it: of what is typed at this moment, within a word
 * or two in a hundred of what the pages say, which know what each mark means.
 */
export function textSize(text: string, format: ProseFormat): { words: number; minutes: number } {
  const without =
    format === 'mdx' ? text.replace(COMMENTS, ' ').replace(TAGS, ' ') : text.replace(PRIVATE_MARKS, '')
  const words = countWords(
    without.replace(ADDRESSES, ']').replace(REFERENCES, ' ').replace(NUMBERS_OF_ITEMS, ' '),
  )
  return { words, minutes: readingTimeMinutes(words) }
}

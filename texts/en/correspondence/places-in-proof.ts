import { countInWords } from '@/texts/count-in-words'
import type { LeftOutOfLetter } from '@/texts/nl/correspondence/places-in-proof'

export function places(numbers: number[]): string {
  return inRow(numbers.map((number) => (number === 0 ? 'around the letters' : `in letter ${number}`)))
}

export function leftOut(letters: readonly LeftOutOfLetter[]): string {
  return inRow(
    letters.map(({ number, hasNoSubject, paragraphs }) => {
      const many =
        paragraphs === 1 ? 'a paragraph' : `${countInWords(paragraphs, 'en').toLowerCase()} paragraphs`
      const what = [...(hasNoSubject ? ['the subject'] : []), ...(paragraphs > 0 ? [many] : [])]
      return `${what.join(' and ')} of letter ${number} ${what.length > 1 || paragraphs > 1 ? 'are' : 'is'} left out`
    }),
  )
}

const inRow = (parts: string[]) => new Intl.ListFormat('en').format(parts)

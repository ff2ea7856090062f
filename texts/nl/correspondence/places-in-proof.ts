import { countInWords } from '@/texts/count-in-words'

/** Where something of a proof is, by the numbers of letters; 0: around them. */
export function places(numbers: number[]): string {
  return inRow(numbers.map((number) => (number === 0 ? 'rond de brieven' : `in brief ${number}`)))
}

/** What of a letter in a proof somebody does not get yet. */
export type LeftOutOfLetter = { number: number; hasNoSubject: boolean; paragraphs: number }

/** "uit brief 2 zijn het onderwerp en twee alinea’s weggelaten en uit brief 4 is een alinea weggelaten" */
export function leftOut(letters: readonly LeftOutOfLetter[]): string {
  return inRow(
    letters.map(({ number, hasNoSubject, paragraphs }) => {
      const many =
        paragraphs === 1 ? 'een alinea' : `${countInWords(paragraphs, 'nl').toLowerCase()} alinea’s`
      const what = [...(hasNoSubject ? ['het onderwerp'] : []), ...(paragraphs > 0 ? [many] : [])]
      return `uit brief ${number} ${what.length > 1 || paragraphs > 1 ? 'zijn' : 'is'} ${what.join(' en ')} weggelaten`
    }),
  )
}

const inRow = (parts: string[]) => new Intl.ListFormat('nl').format(parts)

/** Where in a proof a text stands: around the letters, or by the number of a letter. */
export type ProofPlace =
  | 'title'
  | 'lead'
  | 'closing'
  | { number: number; of: 'interlude' | 'subject' | 'letter' }

import type { ProofLetter } from '@/publication/correspondence/compositions/proof'
import type { Texts } from '@/texts/texts'

type Props = { letters: ProofLetter[]; words: Texts['letters']['dates'] }

/** Of which letters the date was guessed, and of which nobody knows it: whoever agrees agrees to that. */
export function DatesOnProof({ letters, words }: Props) {
  const numbersOf = (which: (letter: ProofLetter) => boolean) =>
    letters.filter(which).map(({ number }) => number)
  const estimated = numbersOf(({ isDateEstimated }) => isDateEstimated === true)
  const unknown = numbersOf(({ sentAt }) => sentAt === '')
  if (estimated.length + unknown.length === 0) return null
  return (
    <p className="hint">
      {estimated.length > 0 && words.onProof(estimated)} {unknown.length > 0 && words.unknownOnProof(unknown)}
    </p>
  )
}

import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import type { LetterWords } from './letter-screen'

type Props = {
  others: CorrespondentName[]
  /** an id; '': to all others */
  to: string
  words: Pick<LetterWords, 'letterTo' | 'toAll'>
}

/** To whom a letter is that is being written: where there is more than one other, a way to where that is chosen. */
export function LetterTo({ others, to, words: { letterTo, toAll } }: Props) {
  const [first] = others
  if (others.length <= 1) return first ? `${letterTo} ${first.givenName}` : null
  return (
    <a href="#to">
      {letterTo} {others.find(({ id }) => id === to)?.name ?? toAll}
    </a>
  )
}

import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { nameWithin } from '@/texts/name-within'
import type { LetterWords } from './letter-screen'

type Props = {
  others: CorrespondentName[]
  /** an id; '': to all others */
  to: string
  words: Pick<LetterWords, 'letterTo' | 'toAll' | 'aWriter' | 'aWriterInText'>
}

/** To whom a letter is that is being written: where there is more than one other, a way to where that is chosen. */
export function LetterTo({ others, to, words }: Props) {
  const { letterTo, toAll, aWriter, aWriterInText } = words
  const [first] = others
  const inText = (name: string) => nameWithin(name, { aWriter, inText: aWriterInText })
  if (others.length <= 1) return first ? `${letterTo} ${inText(first.givenName)}` : null
  const chosen = others.find(({ id }) => id === to)
  return (
    <a href="#to">
      {letterTo} {chosen ? inText(chosen.name) : toAll}
    </a>
  )
}

import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
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
  // As `nameInRow`, without the texts of everything on the page.
  const inText = (name: string) =>
    name === aWriter || name.startsWith(`${aWriter} (`)
      ? `${aWriterInText}${name.slice(aWriter.length)}`
      : name
  if (others.length <= 1) return first ? `${letterTo} ${inText(first.givenName)}` : null
  const chosen = others.find(({ id }) => id === to)
  return (
    <a href="#to">
      {letterTo} {chosen ? inText(chosen.name) : toAll}
    </a>
  )
}

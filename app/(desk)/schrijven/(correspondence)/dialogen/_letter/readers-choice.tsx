import { Ticks } from '@/app/(desk)/_forms/ticks'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'

type Props = {
  others: CorrespondentName[]
  /** who is ticked, by their ids, and to whom the letter is then; empty: to all */
  drawn: { readers: readonly string[]; to: string }
  words: { readers: string; readersHint: string }
}

/** Who reads what is private in a letter: a box for each of the others. Without script it is as much a choice as with it. */
export function ReadersChoice({ others, drawn, words }: Props) {
  return (
    <Ticks
      legend={words.readers}
      name="readers"
      choices={others}
      chosen={drawn.readers}
      hint={words.readersHint}
    >
      <input type="hidden" name="drawnReaders" value={drawn.readers.join(' ')} />
      <input type="hidden" name="drawnTo" value={drawn.to} />
    </Ticks>
  )
}

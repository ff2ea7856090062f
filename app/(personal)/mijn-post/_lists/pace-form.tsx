import type { Pace } from '@/db/schema'
import type { MyList } from '@/publication/readers/my-mail/find-my-mail'
import type { Texts } from '@/texts/texts'
import { type About, ChangeForm } from './change-form'

type Props = { list: MyList; about: About; name: string; words: Texts['myMail'] }

/** The paces that a list offers, with the one that they have ticked. */
export function PaceForm({ list, about, name, words }: Props) {
  const isOfLetters = list.list === 'dialogue'
  return (
    <ChangeForm what="pace" about={about}>
      <fieldset>
        <legend>{words.pace}</legend>
        {list.paces.map((pace) => (
          <label key={pace} className="choice">
            <input type="radio" name="pace" value={pace} defaultChecked={pace === list.pace} required />
            <span>{isOfLetters ? words.paces[pace] : paceOfPieces(pace, words)}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" aria-label={words.of(words.choosePace, name)}>
        {words.choosePace}
      </button>
    </ChangeForm>
  )
}

const paceOfPieces = (pace: Pace, { paces, eachPiece }: Texts['myMail']) =>
  pace === 'as-it-appears' ? eachPiece : paces[pace]

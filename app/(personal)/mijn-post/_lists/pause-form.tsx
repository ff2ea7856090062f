import type { MyList } from '@/publication/readers/my-mail/find-my-mail'
import type { Texts } from '@/texts/texts'
import { type About, ChangeForm } from './change-form'

type Props = {
  list: MyList
  about: About
  days: { first: string; last: string }
  name: string
  words: Texts['myMail']
}

/** To have nothing for a while: a week, a month, or until a day; and to end that. */
export function PauseForm({ list, about, days, name, words }: Props) {
  const id = `~pauze-${list.id}`
  const { week, month, day } = words.pauses
  const button = (pause: string, label: string) => (
    <button type="submit" name="pause" value={pause} aria-label={words.of(`${words.pause}, ${label}`, name)}>
      {label}
    </button>
  )
  return (
    <>
      {list.pausedUntil && (
        <ChangeForm what="resume" about={about}>
          <button type="submit" aria-label={words.of(words.resume, name)}>
            {words.resume}
          </button>
        </ChangeForm>
      )}
      <ChangeForm what="pause" about={about}>
        <fieldset>
          <legend>{words.pause}</legend>
          <p className="hint">{list.list === 'dialogue' ? words.held.letters : words.held.issues}</p>
          <div className="my-list-line">
            {button('week', week)}
            {button('month', month)}
          </div>
          <label htmlFor={id}>{words.day}</label>
          <div className="my-list-line">
            <input id={id} type="date" name="day" min={days.first} max={days.last} />
            {button('day', day)}
          </div>
        </fieldset>
      </ChangeForm>
    </>
  )
}

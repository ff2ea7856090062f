import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { ListedDeparture } from '@/publication/people/departures/list-departures'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { longDate } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'
import { takeBack } from './actions'

type Props = { departures: ListedDeparture[]; texts: Texts; language: Language; now: Date }

/** Who leaves, until when that can be taken back, and when others were erased. Nothing when nobody did. */
export function DepartureList({ departures, texts, language, now }: Props) {
  const { list } = texts.departures
  if (departures.length === 0) return null
  return (
    <>
      <h2>{list.heading}</h2>
      <ul className="works">
        {departures.map((departure) => (
          <li key={departure.memberId}>
            <DepartureLine departure={departure} words={list} language={language} now={now} />
          </li>
        ))}
      </ul>
    </>
  )
}

type LineProps = {
  departure: ListedDeparture
  words: Texts['departures']['list']
  language: Language
  now: Date
}

function DepartureLine({ departure, words, language, now }: LineProps) {
  const { memberId, erasedAt, eraseAt, texts, email } = departure
  if (erasedAt) return <p className="hint">{words.erased(longDate(erasedAt, language))}</p>
  const name = nameOnScreen(departure)
  if (eraseAt <= now) return <p>{words.late(name)}</p>
  return (
    <>
      <p className="work-title">{words.waits(name, longDate(eraseAt, language))}</p>
      <p className="hint">{[email, texts && words.texts[texts]].filter(Boolean).join(' · ')}</p>
      <AnsweredForm action={takeBack} className="buttons" about={`departure ${memberId}`}>
        <input type="hidden" name="memberId" value={memberId} />
        <input type="hidden" name="name" value={name} />
        <button type="submit" aria-label={words.takeBackOf(name)}>
          {words.takeBack}
        </button>
      </AnsweredForm>
    </>
  )
}

import type { ListedSubscriber } from '@/publication/readers/subscriptions/list-subscribers'
import { isoInAmsterdam, longDate } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'

type Words = Texts['newsletter']['subscribers']
type Props = { subscribers: ListedSubscriber[]; words: Words; language: Language }

/** Addresses, with where each stands and since when. */
export function SubscriberList({ subscribers, words, language }: Props) {
  return (
    <ol className="works">
      {subscribers.map((subscriber) => (
        <li key={subscriber.id}>
          <p className="work-title">
            <a href={`/schrijven/lezers/${subscriber.readerId}`}>{subscriber.email}</a>
          </p>
          <p className="hint">
            <span className={`state state-${subscriber.state}`}>{words.states[subscriber.state]}</span>
            <Moment word={words.asked} date={subscriber.askedAt} language={language} />
            <Moment word={words.confirmed} date={subscriber.confirmedAt} language={language} />
            <Moment word={words.left} date={subscriber.leftAt} language={language} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function Moment({ word, date, language }: { word: string; date: Date | null; language: Language }) {
  if (!date) return null
  return (
    <>
      {` · ${word} `}
      <time dateTime={isoInAmsterdam(date)}>{longDate(date, language)}</time>
    </>
  )
}

import type { MyList } from '@/publication/readers/my-mail/find-my-mail'
import { longDate } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'
import { ChangeForm } from './change-form'
import { PaceForm } from './pace-form'
import { PauseForm } from './pause-form'

type Words = Texts['myMail']
type Props = {
  list: MyList
  token: string
  /** between which a pause can end */
  days: { first: string; last: string }
  words: Words
  language: Language
}

/** One list that a reader is on or waits for: what it is, how it stands, and what they can do about it. */
export function ListOnPage({ list, token, days, words, language }: Props) {
  const name = nameOf(list, words)
  const about = { token, subscriptionId: list.id }
  const isOnIt = list.state === 'confirmed'
  const leave = isOnIt ? words.leave : words.withdraw
  return (
    <section className="my-list" aria-labelledby={`~lijst-${list.id}`}>
      <h2 className="section-title with-words" id={`~lijst-${list.id}`}>
        {list.path ? <a href={list.path}>{name}</a> : name}
      </h2>
      <p>{inWords(list, words, language)}</p>
      {isOnIt && list.paces.length > 0 && <PaceForm list={list} about={about} name={name} words={words} />}
      {isOnIt && <PauseForm list={list} about={about} days={days} name={name} words={words} />}
      <ChangeForm what="leave" about={about}>
        <button type="submit" aria-label={words.of(leave, name)}>
          {leave}
        </button>
      </ChangeForm>
    </section>
  )
}

function nameOf({ list, title }: MyList, { lists }: Words): string {
  const words = lists[list]
  return typeof words === 'string' ? words : words(title)
}

function inWords(
  { state, askedAt, confirmedAt, pausedUntil }: MyList,
  words: Words,
  language: Language,
): string {
  if (state === 'pending' || !confirmedAt) return words.waits(longDate(askedAt, language))
  const since = words.since(longDate(confirmedAt, language))
  return pausedUntil ? `${since} ${words.paused(longDate(pausedUntil, language))}` : since
}

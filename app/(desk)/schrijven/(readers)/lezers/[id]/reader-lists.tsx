import type { SubscriptionAtDesk } from '@/publication/readers/reader-at-desk/find-reader-at-desk'
import { longDate, longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'

type Props = {
  subscriptions: SubscriptionAtDesk[]
  words: Texts['readerAtDesk']['lists']
  language: Language
}

/** The lists that somebody asked for, each with what became of it, in the order in which it happened. */
export function ReaderLists({ subscriptions, words, language }: Props) {
  return (
    <section aria-labelledby="lijsten">
      <h2 id="lijsten">{words.title}</h2>
      {subscriptions.length === 0 && <p>{words.none}</p>}
      <ul className="works">
        {subscriptions.map((subscription) => (
          <li key={subscription.id}>
            <p className="work-title">{words.named(words.names[subscription.list], subscription.of)}</p>
            <p className="hint">{happened(subscription, words, language).join(' ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function happened(
  { askedAt, confirmedAt, leftAt, pausedUntil }: SubscriptionAtDesk,
  words: Props['words'],
  language: Language,
): string[] {
  const moments: [Date, string][] = [[askedAt, words.asked(longMoment(askedAt, language))]]
  if (confirmedAt) moments.push([confirmedAt, words.confirmed(longMoment(confirmedAt, language))])
  if (leftAt) moments.push([leftAt, words.left(longMoment(leftAt, language))])
  const said = moments.toSorted(([a], [b]) => a.getTime() - b.getTime()).map(([, sentence]) => sentence)
  if (!confirmedAt) said.push(words.unconfirmed)
  if (pausedUntil && pausedUntil > new Date()) said.push(words.paused(longDate(pausedUntil, language)))
  return said
}

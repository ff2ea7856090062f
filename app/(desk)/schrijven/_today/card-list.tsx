import { MOST_WAITING } from '@/publication/correspondence/waiting/waiting'
import type { Texts } from '@/texts/texts'
import { DeclineForm } from '../(correspondence)/dialogen/_people/decline-form'
import type { Card } from './card'

type Props = { cards: readonly Card[]; words: Texts['waiting'] }

/** What waits for who is signed in, a row each; nothing when nothing does. Of persons who wait longest comes first, and alone has the ink button. */
export function CardList({ cards, words }: Props) {
  if (cards.length === 0) return null
  const first = cards.find(({ since }) => since !== null)
  const ofPersons = cards.filter(({ since }) => since !== null)
  const shown = cards.filter((card) => card.since === null || ofPersons.indexOf(card) < MOST_WAITING)
  return (
    <section aria-labelledby="wacht">
      <h2 id="wacht" className="section-title section-head">
        {words.title}
      </h2>
      <ul className="cards ruled">
        {shown.map((card, place) => (
          <li key={card.key}>
            <div>
              <p className="waiting-what" id={`wacht-${place}`}>
                {card.sentence}
              </p>
              {card.about && <p className="apparatus">{card.about}</p>}
            </div>
            <div className="buttons">
              {card.todo && (
                <a
                  className={card === first ? 'button primary' : 'button'}
                  href={card.todo.href}
                  aria-describedby={`wacht-${place}`}
                >
                  {card.todo.words}
                </a>
              )}
              {card.decline && <DeclineForm {...card.decline} describedBy={`wacht-${place}`} />}
            </div>
          </li>
        ))}
      </ul>
      {shown.length < cards.length && <p className="hint">{words.more}</p>}
    </section>
  )
}

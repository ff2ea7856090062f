import type { SiteTexts } from '@/app/_server/site-texts'
import { MOST_WAITING, type Waiting } from '@/publication/correspondence/waiting/waiting'
import { longDate } from '@/texts/dates'
import { waitingInWords } from './waiting-in-words'

type Props = { waiting: Waiting[]; site: Pick<SiteTexts, 'texts' | 'language'> }

/** What waits for who is signed in, a row each, with the one thing to do, and who waits longest first; nothing when nothing does. */
export function WaitingList({ waiting, site: { texts, language } }: Props) {
  if (waiting.length === 0) return null
  const words = texts.waiting
  return (
    <section className="waiting-list" aria-labelledby="waiting">
      <h2 id="waiting">{words.title}</h2>
      <ul>
        {waiting.slice(0, MOST_WAITING).map((it, place) => {
          const { sentence, hint, href, button } = waitingInWords(it, texts, language)
          const about = [hint, words.since(longDate(it.since, language))].filter(Boolean).join(' ')
          return (
            <li key={`${it.kind} ${href}`}>
              <p id={`waiting-${place}`}>{sentence}</p>
              <p className="hint">{about}</p>
              <a
                className={place === 0 ? 'button primary' : 'button'}
                href={href}
                aria-describedby={`waiting-${place}`}
              >
                {button}
              </a>
            </li>
          )
        })}
      </ul>
      {waiting.length > MOST_WAITING && <p className="hint">{words.more}</p>}
    </section>
  )
}

import type { Resent } from '@/publication/readers/mailings/list-resent'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'

type Props = { resent: Resent[]; words: Texts['mailings']; language: Language }

/** When an issue went to some again, by whom and why. */
export function ResentList({ resent, words: { again }, language }: Props) {
  if (resent.length === 0) return null
  return (
    <section aria-labelledby="ook-verstuurd">
      <h2 id="ook-verstuurd" className="section-title">
        {again.before}
      </h2>
      <ol className="works">
        {resent.map(({ id, resentTo, because, startsAt, by }) => (
          <li key={id}>
            <p className="work-title">
              <a href={`/schrijven/nieuwsbrief/${id}/onderweg`}>{longMoment(startsAt, language)}</a>
            </p>
            <p className="hint">
              {by && `${by} · `}
              {resentTo && again.sentTo[resentTo](because)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

import { siteTexts } from '@/app/_server/site-texts'
import { daysLeft } from '@/publication/essays/discarded/days-left'
import { longMoment } from '@/texts/dates'
import { FetchBackForm } from './fetch-back-form'

/** Something that was thrown away, and the form that fetches it back. */
export type Discarded = {
  id: string
  href: string
  title: string
  /** of a letter its dialogue */
  about: string | null
  discardedAt: Date | null
  field: Parameters<typeof FetchBackForm>[0]['field']
}

type Props = {
  heading: string
  things: Discarded[]
  action: Parameters<typeof FetchBackForm>[0]['action']
}

/** What of one kind was thrown away, with how long it can be fetched back; nothing when there is none. */
export async function DiscardedList({ heading, things, action }: Props) {
  if (things.length === 0) return null
  const { texts, language } = await siteTexts()
  const { discarded } = texts
  return (
    <section className="stack" aria-label={heading}>
      <h2>{heading}</h2>
      <ol className="works">
        {things.map(({ id, href, title, about, discardedAt, field }) => (
          <li key={id}>
            <p className="work-title">
              <a href={href}>{title}</a>
            </p>
            {discardedAt && (
              <p className="hint">
                {about && `${about} · `}
                {discarded.on(longMoment(discardedAt, language))} · {discarded.days(daysLeft(discardedAt))}
              </p>
            )}
            <FetchBackForm action={action} field={field} title={about ? `${title}, ${about}` : title} />
          </li>
        ))}
      </ol>
    </section>
  )
}

import type { Condition, Urgency } from './condition'

type Props = { conditions: readonly Condition[]; words: Record<Urgency, string> }

const URGENCIES: Urgency[] = ['now', 'soon']

/** What is not in order, at the head of the desk, with what hurts now before what may wait; nothing when all is well. */
export function ConditionsNotice({ conditions, words }: Props) {
  return URGENCIES.map((urgency) => {
    const found = conditions.filter((condition) => condition.urgency === urgency)
    if (found.length === 0) return null
    return (
      <section key={urgency} className={`notice notice-${urgency}`} aria-labelledby={`conditions-${urgency}`}>
        <h2 id={`conditions-${urgency}`}>{words[urgency]}</h2>
        <ul className="conditions">
          {found.map(({ key, sentence, href, linkText }) => (
            <li key={key}>
              {sentence} {href && <a href={href}>{linkText}</a>}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

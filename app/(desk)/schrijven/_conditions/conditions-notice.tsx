import type { Condition } from './condition'

/** What is not in order, at the head of the desk; nothing when all is well. */
export function ConditionsNotice({ conditions }: { conditions: readonly Condition[] }) {
  if (conditions.length === 0) return null
  return (
    <ul className="notice conditions">
      {conditions.map(({ key, sentence, href, linkText }) => (
        <li key={key}>
          {sentence} {href && <a href={href}>{linkText}</a>}
        </li>
      ))}
    </ul>
  )
}

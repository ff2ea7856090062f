import { PlaceInText } from '@/app/(desk)/_forms/place-in-text'
import type { Problem } from '@/publication/text/prose/check-prose'
import type { Texts } from '@/texts/texts'

type Props = { problems: Problem[]; words: Texts['arrivals'] }

/** What must be changed in a mail before it can be a letter; nothing when nothing must. */
export function ProblemsOfMail({ problems, words }: Props) {
  if (problems.length === 0) return null
  return (
    <div className="notice">
      <p>{words.mustChange}</p>
      <ul className="said">
        {problems.map(({ line, column, message }) => (
          <li key={`${line}:${column}:${message}`}>
            <PlaceInText place={{ line, column }} words={words.problem(line, column, message)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

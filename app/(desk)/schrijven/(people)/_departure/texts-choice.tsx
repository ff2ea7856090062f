import { TypedChoice } from '@/app/(desk)/_forms/typed-fields'
import type { DepartureTexts } from '@/db/schema'
import type { PublicText } from '@/publication/correspondence/leaving/find-departing'

type Props = {
  legend: string
  choices: Record<DepartureTexts, { title: string; text: string }>
  published: PublicText[]
  shared: string
  nothingPublished: string
  /** what else hiding the name does; '' when it does nothing else */
  alsoFalls: string
}

const CHOICES: DepartureTexts[] = ['under-name', 'under-a-writer', 'withdrawn']

/** What becomes of what readers have, to choose from, with all of it named. None is chosen beforehand; of nothing there is no choice. */
export function TextsChoice({ legend, choices, published, shared, nothingPublished, alsoFalls }: Props) {
  if (published.length === 0)
    return (
      <>
        <p>{nothingPublished}</p>
        <input type="hidden" name="texts" value="under-a-writer" />
      </>
    )
  return (
    <fieldset>
      <legend>{legend}</legend>
      <ul className="said">
        {published.map(({ title, path, isShared }) => (
          <li key={path}>
            <a href={path}>{title}</a>
            {isShared && <span className="hint"> · {shared}</span>}
          </li>
        ))}
      </ul>
      {CHOICES.map((choice) => (
        <div key={choice} className="choice">
          <TypedChoice type="radio" name="texts" value={choice} aria-describedby={`about-${choice}`}>
            {choices[choice].title}
          </TypedChoice>
          <p className="hint" id={`about-${choice}`}>
            {choices[choice].text} {choice === 'under-a-writer' && alsoFalls}
          </p>
        </div>
      ))}
    </fieldset>
  )
}

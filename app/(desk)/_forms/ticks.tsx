import type { ReactNode } from 'react'
import { TypedChoice } from './typed-fields'

type Props = {
  legend: string
  /** of every box: what is sent is the id of those that are ticked */
  name: string
  choices: { id: string; name: string }[]
  chosen: readonly string[]
  hint?: string
  /** below the boxes, about the same */
  children?: ReactNode
}

/** Any of several, each with a box to tick. */
export function Ticks({ legend, name, choices, chosen, hint, children }: Props) {
  const hintId = `${name}-hint`
  return (
    <fieldset aria-labelledby={`${name}-legend`} aria-describedby={hint && hintId}>
      <legend id={`${name}-legend`}>{legend}</legend>
      <div className="ticks">
        {choices.map((choice) => (
          <TypedChoice
            key={choice.id}
            type="checkbox"
            name={name}
            value={choice.id}
            defaultChecked={chosen.includes(choice.id)}
          >
            {choice.name}
          </TypedChoice>
        ))}
      </div>
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  )
}

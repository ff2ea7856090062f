import type { ReactNode } from 'react'

type Aria = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}
type Props = {
  name: string
  /** where a page has more fields of this name */
  id?: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  children: (aria: Aria) => ReactNode
}

/** A labelled field with its hint, and beside it what is wrong with it. */
export function Field({ name, id = name, label, hint, error, children }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

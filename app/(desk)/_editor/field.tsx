import type { ReactNode } from 'react'

type Aria = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}
type Props = {
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  children: (aria: Aria) => ReactNode
}

/** A labelled field with its hint, and beside it what is wrong with it. */
export function Field({ name, label, hint, error, children }: Props) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {children({
        id: name,
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

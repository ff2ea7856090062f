'use client'

import { type ComponentProps, createContext, useContext } from 'react'
import type { Typed as TypedValues } from './answer'
import { KeptTextarea } from './kept-textarea'

/** What was typed in the form around a field when it was last answered, by the name of the field; null: nothing was. */
export const Typed = createContext<TypedValues | null>(null)

/** Fields of an AnsweredForm that keep what was typed also when the page was made anew: without script. */
export function TypedInput(props: ComponentProps<'input'> & { name: string }) {
  return <input {...props} defaultValue={useTyped(props.name).at(-1) ?? props.defaultValue} />
}

export function TypedSelect(props: ComponentProps<'select'> & { name: string }) {
  return <select {...props} defaultValue={useTyped(props.name).at(-1) ?? props.defaultValue} />
}

export function TypedTextarea(props: ComponentProps<'textarea'> & { id: string; name: string }) {
  return <KeptTextarea {...props} defaultValue={useTyped(props.name).at(-1) ?? props.defaultValue} />
}

const useTyped = (name: string) => valuesOf(useContext(Typed) ?? {}, name)
const valuesOf = (typed: TypedValues, name: string) => [typed[name] ?? []].flat()

type ChoiceProps = ComponentProps<'input'> & { name: string; value: string }

/** One of several to choose from, or a box to tick, with its label. */
export function TypedChoice({ children, ...props }: ChoiceProps) {
  const typed = useContext(Typed)
  return (
    <label>
      <input
        {...props}
        defaultChecked={typed ? valuesOf(typed, props.name).includes(props.value) : props.defaultChecked}
      />{' '}
      {children}
    </label>
  )
}

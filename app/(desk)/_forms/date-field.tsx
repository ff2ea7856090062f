import type { ComponentProps } from 'react'
import { isDay } from './is-day'

/** A field for a day. What was typed and is none stands in it as text: a date field would show nothing. */
export function DateField({ value, ...props }: ComponentProps<'input'> & { value: string }) {
  const type = value === '' || isDay(value) ? 'date' : 'text'
  return <input key={type} {...props} type={type} defaultValue={value} />
}

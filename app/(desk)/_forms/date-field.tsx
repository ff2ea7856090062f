import { type ComponentProps, type SyntheticEvent, useRef, useState } from 'react'
import { useFormWords } from './form-words'
import { isDay } from './is-day'

type Touch = SyntheticEvent<HTMLInputElement>

/** A field for a day. What was typed and is none stands in it as text: a date field would show nothing. */
export function DateField({ value, ...props }: ComponentProps<'input'> & { id: string; value: string }) {
  const words = useFormWords()
  const [isHalf, setIsHalf] = useState(false)
  const wasHalf = useRef(false)
  const type = value === '' || isDay(value) ? 'date' : 'text'
  const described = [isHalf && `${props.id}-half`, props['aria-describedby']].filter(Boolean).join(' ')

  // A browser tells nothing of half a date that is being typed: it has no value, as before.
  function tell({ currentTarget: field }: Touch) {
    if (field.validity.badInput === wasHalf.current) return
    wasHalf.current = field.validity.badInput
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <>
      <input
        key={type}
        {...props}
        type={type}
        defaultValue={value}
        aria-describedby={described || undefined}
        aria-invalid={isHalf || props['aria-invalid']}
        onInput={({ currentTarget }: Touch) => currentTarget.validity.badInput || setIsHalf(false)}
        onKeyUp={tell}
        // Whoever is still in it is not told yet.
        onBlur={(event: Touch) => {
          tell(event)
          setIsHalf(event.currentTarget.validity.badInput)
        }}
      />
      <span className="error" id={`${props.id}-half`} aria-live="polite">
        {isHalf && words.halfDate}
      </span>
    </>
  )
}

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { wordsInSource } from './words-in-source'

/** How long the typing rests before it is counted, in milliseconds: nobody reads it while typing. */
const REST_MS = 400

/** How many words stand in the field `body` of a form; call what it returns after each edit. */
export function useWordCount(form: RefObject<HTMLFormElement | null>, first: string) {
  const [count, setCount] = useState(() => wordsInSource(first))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const countSoon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      if (form.current) setCount(wordsInSource(textIn(form.current)))
    }, REST_MS)
  }, [form])
  return { count, countSoon }
}

/** An editor gives its text when the form is read. */
function textIn(form: HTMLFormElement): string {
  const body = Object.fromEntries(new FormData(form)).body
  return typeof body === 'string' ? body : ''
}

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { askForPreview } from './ask-for-preview'
import type { Shown } from './preview'

/** How long the typing rests before the preview follows, in milliseconds. */
const REST_MS = 600

/**
 * The latest preview, from `address`: asked for when the typing rests. What was asked before is given up then, and what gets
 * no answer leaves the preview as it was.
 */
export function usePreview(
  { problems, preview, hints }: Shown,
  form: RefObject<HTMLFormElement | null>,
  address: string,
) {
  const [shown, setShown] = useState<Shown>({ problems, preview, hints })
  const [isStale, setIsStale] = useState(false)
  const asking = useRef<AbortController>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (preview || problems.length > 0)
      setShown((before) => ({ problems, hints, preview: preview ?? before.preview }))
  }, [problems, preview, hints])
  const giveUp = useCallback(() => {
    clearTimeout(timer.current)
    asking.current?.abort()
  }, [])
  useEffect(() => giveUp, [giveUp])

  const follow = useCallback(() => {
    giveUp()
    const mine = new AbortController()
    asking.current = mine
    setIsStale(true)
    timer.current = setTimeout(async () => {
      if (!form.current) return
      const typed = new FormData(form.current)
      // The preview needs words only; a picture that was chosen is sent when it is saved.
      typed.delete('picture')
      const answer = await askForPreview(address, typed, mine.signal)
      if (mine.signal.aborted) return
      // A text that cannot be keeps the last page that could, beside what is wrong.
      if (answer)
        setShown((before) => ({
          problems: answer.problems,
          hints: answer.hints,
          preview: answer.problems.length > 0 ? before.preview : answer.preview,
        }))
      setIsStale(false)
    }, REST_MS)
  }, [form, address, giveUp])
  return { shown, isStale, follow }
}

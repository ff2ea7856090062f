import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { MarkedProblem } from './marked-problem'

/** How long the typing rests before the preview follows, in milliseconds. */
const REST_MS = 600

export type Shown = { problems: MarkedProblem[]; preview: ReactNode }
export type AskForPreview = (typed: FormData) => Promise<Shown>

/** The latest preview: asked for when the typing rests. A slow answer never replaces a later one. */
export function usePreview(
  { problems, preview }: Shown,
  form: RefObject<HTMLFormElement | null>,
  ask: AskForPreview,
) {
  const [shown, setShown] = useState<Shown>({ problems, preview })
  const [isStale, setIsStale] = useState(false)
  const turn = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (preview || problems.length > 0)
      setShown((before) => ({ problems, preview: preview ?? before.preview }))
  }, [problems, preview])
  useEffect(() => () => clearTimeout(timer.current), [])

  const follow = useCallback(() => {
    clearTimeout(timer.current)
    turn.current += 1
    const asked = turn.current
    setIsStale(true)
    timer.current = setTimeout(async () => {
      if (!form.current) return
      const typed = new FormData(form.current)
      // The preview needs words only; a picture that was chosen is sent when it is saved.
      typed.delete('picture')
      const answer = await ask(typed).catch(() => null)
      if (asked !== turn.current) return
      // A text that cannot be keeps the last page that could, beside what is wrong.
      if (answer)
        setShown((before) => ({
          problems: answer.problems,
          preview: answer.problems.length > 0 ? before.preview : answer.preview,
        }))
      setIsStale(false)
    }, REST_MS)
  }, [form, ask])
  return { shown, isStale, follow }
}

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { holdingsOf } from './holdings-of'
import { isEdited } from './is-edited'

/**
 * Whether a form holds something else than what is kept of it: what the page came with, or what was sent and acknowledged since.
 * What was typed and taken back is nothing that is lost. `keptAt`: when it was last acknowledged, or 0.
 */
export function useUnsaved(form: RefObject<HTMLFormElement | null>, keptAt: number) {
  const edits = useRef(0)
  const sent = useRef(0)
  /** what the form held when all of it was kept; null while nobody knows what is */
  const kept = useRef<string | null>(null)
  const [isDirty, setIsDirty] = useState(false)
  const settle = useCallback(() => {
    // Of half a date nothing was sent, and nothing is kept.
    kept.current = form.current && holdingsOf(form.current, true)
    setIsDirty(form.current !== null && kept.current !== holdingsOf(form.current))
  }, [form])
  // What was typed before the page had its script nothing could hear.
  useEffect(() => {
    if (!form.current) return
    if ([...form.current.elements].some(isEdited)) setIsDirty(true)
    else kept.current ??= edits.current === 0 ? holdingsOf(form.current) : null
  }, [form])
  // Before the answer is painted: whoever reads that it is saved is not asked whether to stay.
  useLayoutEffect(() => {
    if (keptAt > 0 && edits.current === sent.current) settle()
  }, [keptAt, settle])
  useEffect(() => {
    const emptied = () => queueMicrotask(settle)
    const current = form.current
    current?.addEventListener('reset', emptied)
    return () => current?.removeEventListener('reset', emptied)
  }, [form, settle])
  const hasEdits = useCallback(() => edits.current !== sent.current, [])
  const markEdited = useCallback(() => {
    edits.current += 1
    const isAsKept = kept.current !== null && form.current && holdingsOf(form.current) === kept.current
    setIsDirty(!isAsKept)
  }, [form])
  const markSent = useCallback(() => {
    sent.current = edits.current
    // Until it is answered, and when it never is, what was sent may be kept or not.
    kept.current = null
  }, [])
  return { isDirty, hasEdits, markEdited, markSent }
}

import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { createUnsaved } from './create-unsaved'
import { holdingsOf } from './holdings-of'
import { isEdited } from './is-edited'

/**
 * Whether a form holds something else than what is kept of it: what the page came with, or what was sent and acknowledged since.
 * What was typed and taken back is nothing that is lost. `keptAt`: when it was last acknowledged, or 0.
 */
export function useUnsaved(form: RefObject<HTMLFormElement | null>, keptAt: number) {
  const [unsaved] = useState(createUnsaved)
  const [isDirty, setIsDirty] = useState(false)
  const settle = useCallback(() => {
    if (form.current) setIsDirty(unsaved.settle(holdingsOf(form.current, true), holdingsOf(form.current)))
  }, [form, unsaved])
  useEffect(() => {
    if (!form.current) return
    if (unsaved.begin(holdingsOf(form.current), [...form.current.elements].some(isEdited))) setIsDirty(true)
  }, [form, unsaved])
  // Before the answer is painted: whoever reads that it is saved is not asked whether to stay.
  useLayoutEffect(() => {
    if (keptAt > 0 && !unsaved.hasEdits()) settle()
  }, [keptAt, settle, unsaved])
  useEffect(() => {
    const emptied = () => queueMicrotask(settle)
    const current = form.current
    current?.addEventListener('reset', emptied)
    return () => current?.removeEventListener('reset', emptied)
  }, [form, settle])
  const markEdited = useCallback(
    () => setIsDirty(unsaved.edit(form.current && holdingsOf(form.current))),
    [form, unsaved],
  )
  return { isDirty, hasEdits: unsaved.hasEdits, markEdited, markSent: unsaved.send }
}

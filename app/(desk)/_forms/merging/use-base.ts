import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { isEdited } from '../is-edited'
import type { LocalCopy } from '../local-copies/local-copy'
import { PUT_BACK } from '../local-copies/put-back'
import { takeCopy } from '../local-copies/take-copy'

/**
 * What stood in a form when all of it was kept: what the page came with, or what was sent and acknowledged at `keptAt`; null while nobody
 * knows. Call `markSent` at every sending.
 */
export function useBase(form: RefObject<HTMLFormElement | null>, keptAt: number) {
  const base = useRef<LocalCopy['fields'] | null>(null)
  const sent = useRef<LocalCopy['fields'] | null>(null)
  useEffect(() => {
    const isUntouched = form.current && ![...form.current.elements].some(isEdited)
    if (form.current && isUntouched) base.current ??= takeCopy(form.current).fields
  }, [form])
  // A copy that is put back may be based on another revision than the page.
  useEffect(() => {
    const { current } = form
    const forget = () => {
      base.current = null
    }
    current?.addEventListener(PUT_BACK, forget)
    return () => current?.removeEventListener(PUT_BACK, forget)
  }, [form])
  useLayoutEffect(() => {
    if (keptAt > 0 && sent.current) base.current = sent.current
  }, [keptAt])
  const markSent = useCallback(() => {
    sent.current = form.current && takeCopy(form.current).fields
  }, [form])
  return { base, markSent }
}

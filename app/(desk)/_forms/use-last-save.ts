import { type RefObject, useEffect } from 'react'
import { lastWords } from './last-words'
import { formDataOf, type PutBack } from './local-copies/base-of'

/**
 * Saves what was typed in the last moments before a page is closed, where it saves itself: the browser goes on sending when the
 * page is gone. What comes of it nobody hears: the copy on the device stays until somebody comes back. `address`: of the handler that saves; null while nothing is saved by itself.
 */
export function useLastSave(
  form: RefObject<HTMLFormElement | null>,
  putBack: RefObject<PutBack>,
  address: string | null,
  isDirty: boolean,
) {
  useEffect(() => {
    if (!address || !isDirty) return
    const save = () => {
      if (!form.current) return
      const body = lastWords(formDataOf(form.current, putBack.current))
      fetch(address, { method: 'POST', body, keepalive: true }).catch(() => {})
    }
    window.addEventListener('pagehide', save)
    return () => window.removeEventListener('pagehide', save)
  }, [form, putBack, address, isDirty])
}

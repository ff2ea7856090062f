import { type RefObject, useEffect } from 'react'
import { formDataOf, type PutBack } from './local-copies/base-of'

/**
 * Saves what was typed in the last moments before a page is closed, where it saves itself: the browser goes on sending when the
 * page is gone. It sends 64 kB at most (Fetch, 4.5), and what comes of it nobody hears: the copy on the device stays until
 * somebody comes back. `address`: of the handler that saves; null while nothing is saved by itself.
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
      const body = formDataOf(form.current, putBack.current)
      for (const [name, value] of [...body]) if (typeof value !== 'string') body.delete(name)
      fetch(address, { method: 'POST', body, keepalive: true }).catch(() => {})
    }
    window.addEventListener('pagehide', save)
    return () => window.removeEventListener('pagehide', save)
  }, [form, putBack, address, isDirty])
}

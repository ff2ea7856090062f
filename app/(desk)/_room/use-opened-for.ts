import { type RefObject, useEffect } from 'react'
import { TO_MEND } from '../_forms/to-mend'

/** Opens what a field stands in that must be mended, when it is closed: a browser gives nothing that is hidden the focus. */
export function useOpenedFor(form: RefObject<HTMLFormElement | null>, open: () => void): void {
  useEffect(() => {
    const current = form.current
    current?.addEventListener(TO_MEND, open)
    return () => current?.removeEventListener(TO_MEND, open)
  }, [form, open])
}

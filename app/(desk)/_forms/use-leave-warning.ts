import { useLayoutEffect } from 'react'

/** Has the browser ask before unsaved text is left behind. */
export function useLeaveWarning(isDirty: boolean): void {
  useLayoutEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isDirty])
}

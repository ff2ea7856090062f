import { useEffect, useRef } from 'react'

/** A switch of tabs is told by more than one event. */
const ONE_LOOK_MS = 1000

/** Calls when somebody comes back to this page: to its tab or window, or to the page as the browser kept it. Never by the clock. */
export function useLook(onLook: () => void): void {
  const latest = useRef(onLook)
  useEffect(() => {
    latest.current = onLook
  })
  useEffect(() => {
    let lastAt = 0
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - lastAt < ONE_LOOK_MS) return
      lastAt = Date.now()
      latest.current()
    }
    const comeBack = (event: PageTransitionEvent) => event.persisted && look()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    window.addEventListener('pageshow', comeBack)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
      window.removeEventListener('pageshow', comeBack)
    }
  }, [])
}

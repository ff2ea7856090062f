import { type RefObject, useEffect, useLayoutEffect } from 'react'

/** Tells the page how high the bar over it is, so that what is scrolled to stays clear of it: it is three rows on a phone. */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  // What the bar says changes with the answer that comes into sight at the same time.
  useLayoutEffect(() => tellHeight(bar.current))
  useEffect(() => {
    const watched = new ResizeObserver(() => tellHeight(bar.current))
    if (bar.current) watched.observe(bar.current)
    return () => {
      watched.disconnect()
      document.documentElement.style.removeProperty('--form-bar')
    }
  }, [bar])
}

function tellHeight(bar: HTMLElement | null): void {
  if (bar) document.documentElement.style.setProperty('--form-bar', `${bar.getBoundingClientRect().height}px`)
}

import { type KeyboardEvent, type MouseEvent, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { useHasScript } from '../_forms/use-has-script'

/** From here the drawer is the margin beside the text. */
const WIDE = '(width >= 1180px)'

/**
 * What stands beside a text that is written: open in the margin where there is one, and else over the text when it is asked for.
 * A jump to a field in it opens it, and one to the text closes what lies over that. `drawerId`: of its element; `goBack` puts the
 * caret where it was; `hasMargin`: whether there is one for it, where another text does not stand.
 */
export function useDrawer(drawerId: string, goBack: () => void, hasMargin = true) {
  const hasScript = useHasScript()
  const isWide = useSyncExternalStore(watchWidth, askWidth, () => false) && hasMargin
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isOpen = chosen ?? isWide

  function open() {
    // Only what is seen can take the focus.
    flushSync(() => setChosen(true))
    document.getElementById(drawerId)?.querySelector<HTMLElement>('h2')?.focus()
  }
  function close() {
    flushSync(() => setChosen(false))
    goBack()
  }
  function onClickCapture(event: MouseEvent<HTMLElement>) {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
    if (!link) return
    const to = link.hash.slice(1)
    if (to === drawerId) {
      event.preventDefault()
      if (isOpen) close()
      else open()
      return
    }
    const isInside = document.getElementById(drawerId)?.contains(document.getElementById(to)) ?? false
    if (isInside) flushSync(() => setChosen(true))
    else if (!isWide) flushSync(() => setChosen(false))
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return
    const isInside = document.getElementById(drawerId)?.contains(event.target as Node) ?? false
    if (!isInside && isWide) return
    event.preventDefault()
    close()
  }
  return {
    isOpen,
    /** it lies over the text, which cannot be reached while it does */
    isOver: hasScript && isOpen && !isWide,
    close,
    /** without going back to the text */
    shut: () => setChosen((before) => (isWide ? before : false)),
    reveal: () => flushSync(() => setChosen(true)),
    /** of the links that open and close it */
    ofLink: {
      'aria-expanded': hasScript ? isOpen : undefined,
      'aria-controls': drawerId,
    },
    /** of the element around text and drawer */
    ofRoom: {
      'data-drawer': chosen === null ? undefined : chosen ? 'open' : 'closed',
      onClickCapture,
      onKeyDown,
    },
  }
}

function watchWidth(onChange: () => void) {
  const query = matchMedia(WIDE)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

const askWidth = () => matchMedia(WIDE).matches

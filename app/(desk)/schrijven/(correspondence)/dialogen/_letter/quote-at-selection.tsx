import { type RefObject, useEffect, useRef, useState } from 'react'

type Props = {
  /** the letters that can be quoted from; they may scroll by themselves */
  letters: RefObject<HTMLElement | null>
  words: { quote: string; withWords: string }
  onQuote: () => void
}

type Place = { top: number; left: number }

/** Pixels: more than a line reaches below its letters, so that a third click in a line meets that line. */
const BELOW_LINE = 8

/** "Citeren" where words are selected in a letter; Alt+F10 goes there, as to the bar in one's own text. */
export function QuoteAtSelection({ letters, words, onQuote }: Props) {
  const [place, setPlace] = useState<Place | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    let isPressed = false
    // While a mouse is still selecting, what comes up beneath it would take its words or its next click.
    const look = () => setPlace(isPressed || !letters.current ? null : endOfSelectionIn(letters.current))
    const press = ({ target }: PointerEvent) => {
      isPressed = !(target instanceof Element && target.closest('.quote-here'))
      if (isPressed) look()
    }
    const release = () => {
      isPressed = false
      look()
    }
    const enter = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey || !button.current || event.defaultPrevented) return
      event.preventDefault()
      button.current.focus()
    }
    document.addEventListener('selectionchange', look)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    document.addEventListener('keydown', enter)
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
      document.removeEventListener('keydown', enter)
    }
  }, [letters])
  if (!place) return null
  return (
    <div role="toolbar" aria-label={words.withWords} className="selection-bar quote-here docks" style={place}>
      <button
        ref={button}
        type="button"
        // Pressing must not take away what is selected.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onQuote}
      >
        {words.quote}
      </button>
    </div>
  )
}

/** Below the last line of what is selected, counted from where the letters begin; null when it is not in a text of them. */
function endOfSelectionIn(letters: HTMLElement): Place | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const begin = range.startContainer.parentElement?.closest('.prose')
  if (!begin || !letters.contains(begin) || range.toString().trim() === '') return null
  const last = [...range.getClientRects()].at(-1)
  if (!last) return null
  const { top, left } = letters.getBoundingClientRect()
  return { top: last.bottom - top + letters.scrollTop + BELOW_LINE, left: Math.max(last.left - left, 0) }
}

import { EditorView } from '@codemirror/view'

/** What is scrolled to stays clear of what lies over the page: as far from its edges as the page says of itself. */
export const clearOfBars = EditorView.scrollMargins.of(() => {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  return { top: inPixels(scrollPaddingTop), bottom: inPixels(scrollPaddingBottom) }
})

/** "auto" is none. */
const inPixels = (length: string) => Number.parseFloat(length) || 0

import { type RefObject, useEffect } from 'react'
import { offsetOf } from './offset-of'
import type { PlainText } from './plain-text'

/** Every link to the text, wherever on the page, puts the caret at its place there, in the editor or in the plain field. */
export function useJumps(
  place: RefObject<HTMLElement | null>,
  plain: RefObject<Pick<PlainText, 'text' | 'focus'> | null>,
  id = 'body',
) {
  useEffect(() => {
    const jump = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link?.getAttribute('href') !== `#${id}` || event.defaultPrevented) return
      const at = { line: Number(link.dataset.line ?? 1), column: Number(link.dataset.column ?? 1) }
      event.preventDefault()
      if (plain.current) {
        const offset = offsetOf(plain.current.text() ?? '', at)
        plain.current.focus({ from: offset, to: offset })
      } else if (place.current) void jumpInEditor(place.current, at)
    }
    document.addEventListener('click', jump)
    return () => document.removeEventListener('click', jump)
  }, [place, plain, id])
}

/** The editor is there, so its code is, too. */
async function jumpInEditor(place: HTMLElement, at: { line: number; column: number }): Promise<void> {
  const { EditorView } = await import('@codemirror/view')
  const view = EditorView.findFromDOM(place)
  if (!view) return
  const anchor = offsetOf(view.state.doc.toString(), at)
  view.focus()
  view.dispatch({
    selection: { anchor },
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
  })
}

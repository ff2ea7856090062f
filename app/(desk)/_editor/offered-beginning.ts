import { isolateHistory } from '@codemirror/commands'
import type { Extension } from '@codemirror/state'
import { type EditorView, keymap, placeholder } from '@codemirror/view'

/** How an empty text could begin. It is shown and not typed: Enter takes it, and whatever else is typed stands in its place. */
export function offeredBeginning(offer: string): Extension {
  if (offer === '') return []
  return [
    placeholder(offer),
    keymap.of([{ key: 'Enter', run: (view) => view.state.doc.length === 0 && beginWith(view, offer) }]),
  ]
}

/** Puts it where an empty text begins, with a blank line behind it; one step for undo. */
export function beginWith(view: EditorView, beginning: string): boolean {
  const insert = `${beginning}\n\n`
  view.dispatch({
    changes: { from: 0, insert },
    selection: { anchor: insert.length },
    annotations: isolateHistory.of('full'),
    scrollIntoView: true,
    userEvent: 'input',
  })
  view.focus()
  return true
}

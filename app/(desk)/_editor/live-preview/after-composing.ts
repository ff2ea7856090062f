import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { drawAnew } from './blocks/shown-blocks'

/** How long after the last sign the view itself is done with what was composed, in milliseconds. */
const DONE_MS = 100

/** Nothing is drawn anew while a sign of several keys is composed; what waited for that is drawn when it is there. */
export const afterComposing: Extension = EditorView.domEventHandlers({
  compositionend: (_, view) => {
    setTimeout(() => {
      if (view.dom.isConnected && !view.composing) view.dispatch({ effects: drawAnew.of(null) })
    }, DONE_MS)
  },
})

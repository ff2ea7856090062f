import type { EditorView } from '@codemirror/view'
import { writeAttribute } from './attributes'

/** Writes the text of one attribute of the tag that stands there, and nothing else. */
export function writeInTag(
  view: EditorView,
  { from, to }: { from: number; to: number },
  name: string,
  value: string,
): void {
  const change = writeAttribute(view.state.sliceDoc(from, to), name, value)
  view.dispatch({
    changes: { from: from + change.from, to: from + change.to, insert: change.insert },
    userEvent: 'input.type',
  })
}

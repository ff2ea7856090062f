import { history, historyField } from '@codemirror/commands'
import type { EditorState, Extension } from '@codemirror/state'

/** What could be undone and done again in an editor that went, and the text that it is of. */
export type Past = { text: string; steps: unknown }

export function pastOf(state: EditorState): Past {
  return { text: state.doc.toString(), steps: state.field(historyField) }
}

/** Undoing; where the text is as the editor before it left it, also what was done in that one. */
export function undoingFrom(past: Past | null, text: string): Extension {
  return past?.text === text ? [history(), historyField.init(() => past.steps)] : history()
}

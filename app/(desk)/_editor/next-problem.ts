import { forEachDiagnostic, nextDiagnostic } from '@codemirror/lint'
import { EditorView } from '@codemirror/view'

/** F8: to the next place where something is wrong, and says what. */
export function goToNextProblem(view: EditorView): boolean {
  if (!nextDiagnostic(view)) return false
  const { head } = view.state.selection.main
  let said = ''
  forEachDiagnostic(view.state, ({ message }, from, to) => {
    if (from <= head && head <= to) said ||= message
  })
  view.dispatch({ effects: EditorView.announce.of(said), scrollIntoView: true })
  return true
}

import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { MarkedProblem } from './marked-problem'

/** How long it waits while a sign of several keys is composed, in milliseconds. */
const AGAIN_MS = 300

/** Shows what is wrong at its place: as a hint to who writes on, and never while a sign of several keys is composed. */
export function markInText(view: EditorView): { show: (problems: MarkedProblem[]) => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined
  return { show }

  function show(problems: MarkedProblem[]) {
    clearTimeout(waiting)
    if (!view.dom.isConnected) return
    if (view.composing) {
      waiting = setTimeout(() => show(problems), AGAIN_MS)
      return
    }
    const { state } = view
    view.dispatch(
      setDiagnostics(
        state,
        problems.map((problem) => toDiagnostic(state.doc, problem)),
      ),
    )
  }
}

function toDiagnostic(doc: Text, { line, column, message }: MarkedProblem): Diagnostic {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines))
  const from = Math.min(at.from + Math.max(column - 1, 0), at.to)
  return { from, to: at.to, severity: 'warning', message }
}

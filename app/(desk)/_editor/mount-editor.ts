import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint'
import { EditorState, type Text } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { putQuotation } from '@/publication/correspondence/quotations/put-quotation'
import { paper, sourceColours } from './editor-look'
import type { MarkedProblem } from './marked-problem'
import type { Selected } from './selection-of'

export type MountedEditor = {
  text: () => string
  insert: (text: string) => void
  wrapLines: (before: string, after: string) => void
  putQuotation: (quotation: string, isPrivate: boolean) => void
  markProblems: (problems: MarkedProblem[]) => void
  destroy: () => void
}

type Wanted = {
  place: HTMLElement
  text: string
  selection: Selected
  hadFocus: boolean
  label: string
  describedBy: string
  /** of the page's policy: the editor brings style sheets of its own */
  nonce: string
  onEdit: () => void
}

/** Puts a CodeMirror editor for Markdown with components in its place. Tab leaves it, as it leaves any field. */
export function mountEditor({
  place,
  text,
  selection,
  hadFocus,
  label,
  describedBy,
  nonce,
  onEdit,
}: Wanted): MountedEditor {
  let hasCaret = hadFocus
  const view = new EditorView({
    parent: place,
    state: EditorState.create({
      doc: text,
      selection: { anchor: selection.from, head: selection.to },
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        markdown({ base: markdownLanguage }),
        syntaxHighlighting(sourceColours),
        paper,
        lintGutter(),
        EditorView.lineWrapping,
        EditorView.cspNonce.of(nonce),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': describedBy,
          // What scrolls must be reached by keyboard: being editable is not enough for every judge of that.
          tabindex: '0',
          spellcheck: 'true',
          autocapitalize: 'sentences',
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onEdit()
          if (update.view.hasFocus) hasCaret = true
        }),
      ],
    }),
  })
  if (hadFocus) view.focus()
  return {
    text: () => view.state.doc.toString(),
    insert: (inserted) => insert(view, inserted),
    wrapLines: (before, after) => wrapLines(view, before, after),
    putQuotation: (quotation, isPrivate) => {
      // Who never was in the letter goes on where it ends.
      const caret = hasCaret ? view.state.selection.main.to : view.state.doc.length
      const put = putQuotation(view.state.doc.toString(), caret, quotation, isPrivate)
      view.dispatch({
        changes: { from: put.at, insert: put.insert },
        selection: { anchor: put.caret },
        scrollIntoView: true,
        userEvent: 'input',
      })
      view.focus()
    },
    markProblems: (problems) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          problems.map((problem) => toDiagnostic(view.state.doc, problem)),
        ),
      ),
    destroy: () => view.destroy(),
  }
}

/** Leaves the cursor where the first word of the example goes: before a closing tag, or inside the first quotes. */
function insert(view: EditorView, inserted: string): void {
  const { from, to } = view.state.selection.main
  const gap = [/""/, /></].map((hole) => inserted.search(hole)).find((at) => at >= 0)
  view.dispatch({
    changes: { from, to, insert: inserted },
    selection: { anchor: from + (gap === undefined ? inserted.length : gap + 1) },
    scrollIntoView: true,
    userEvent: 'input',
  })
  view.focus()
}

/** Whole lines, since the marks stand alone on theirs. Nothing selected: the line with the cursor. */
function wrapLines(view: EditorView, before: string, after: string): void {
  const { state } = view
  const { from, to } = state.selection.main
  const begin = state.doc.lineAt(from).from
  const end = state.doc.lineAt(to).to
  const wrapped = `${before}\n${state.sliceDoc(begin, end)}`
  view.dispatch({
    changes: { from: begin, to: end, insert: `${wrapped}\n${after}` },
    selection: { anchor: begin + wrapped.length },
    scrollIntoView: true,
    userEvent: 'input',
  })
  view.focus()
}

function toDiagnostic(doc: Text, { line, column, message }: MarkedProblem): Diagnostic {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines))
  const from = Math.min(at.from + Math.max(column - 1, 0), at.to)
  return { from, to: at.to, severity: 'error', message }
}

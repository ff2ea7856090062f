import type { EditorState, Range } from '@codemirror/state'
import { Decoration, type WidgetType } from '@codemirror/view'

/** What the looks of a text are gathered in. */
export type Shown = {
  state: EditorState
  /** Whether the caret or a selection is on a line of this stretch: there every mark is seen as it is typed. */
  isTouched: (from: number, to: number) => boolean
  styled: Range<Decoration>[]
  /** What the caret steps over in one go. */
  hidden: Range<Decoration>[]
}

const asTyped = Decoration.mark({ class: 'typed-mark' })
const gone = Decoration.replace({})

/** A mark of Markdown: grey where the caret is, otherwise not there, or drawn as `drawn`. */
export function showMark(shown: Shown, from: number, to: number, isTouched: boolean, drawn?: WidgetType) {
  if (from === to) return
  if (isTouched) shown.styled.push(asTyped.range(from, to))
  else shown.hidden.push((drawn ? Decoration.replace({ widget: drawn }) : gone).range(from, to))
}

export function showWords(
  shown: Shown,
  from: number,
  to: number,
  look: { class?: string; tagName?: string },
) {
  if (from < to) shown.styled.push(Decoration.mark(look).range(from, to))
}

/** Looks of whole lines; `attributes` say to a screen reader what the looks say to the eye. */
export function showLines(
  { state, styled }: Shown,
  from: number,
  to: number,
  look: string,
  attributes: Record<string, string> = {},
) {
  const last = state.doc.lineAt(to).number
  for (let number = state.doc.lineAt(from).number; number <= last; number += 1)
    styled.push(Decoration.line({ class: look, attributes }).range(state.doc.line(number).from))
}

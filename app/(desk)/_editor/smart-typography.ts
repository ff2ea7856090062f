import { syntaxTree } from '@codemirror/language'
import { type EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { typeset } from './typography/typeset'

/** What stood there when it was made of what was typed. */
type Made = { from: number; to: number; typed: string }

const AS_TYPED = /^(?:InlineCode|FencedCode|Component|URL|Autolink|Comment|LinkReference|Private|CodeText)/
const made = StateEffect.define<Made | null>()

const lastMade = StateField.define<Made | null>({
  create: () => null,
  update(last, transaction) {
    for (const effect of transaction.effects) if (effect.is(made)) return effect.value
    return transaction.docChanged || transaction.selection ? null : last
  },
})

/** Dutch quotation marks, dashes and dots as they are typed, except in code; one Backspace gives what was typed. */
export const smartTypography: Extension = [
  lastMade,
  EditorView.inputHandler.of((view, from, to, typed) => {
    const found = from === to && !view.composing ? madeOf(view.state, from, typed) : null
    if (!found) return false
    view.dispatch({
      changes: { from: found.from, to, insert: found.insert },
      selection: { anchor: found.from + found.insert.length },
      effects: made.of({
        from: found.from,
        to: found.from + found.insert.length,
        typed: view.state.sliceDoc(found.from, to) + typed,
      }),
      userEvent: 'input.type',
      scrollIntoView: true,
    })
    return true
  }),
  Prec.high(keymap.of([{ key: 'Backspace', run: takeBack }])),
]

/** What is put in the place of what is typed at `at` and, for a dash or dots, of what stands before it. */
export function madeOf(
  state: EditorState,
  at: number,
  typed: string,
): { from: number; insert: string } | null {
  const line = state.doc.lineAt(at)
  const before = state.sliceDoc(line.from, at)
  if (isAsTyped(state, at) || isInOpenCode(before)) return null
  const set = typeset(before, typed)
  return set && { from: at - set.back, insert: set.insert }
}

function isAsTyped(state: EditorState, at: number): boolean {
  let node = syntaxTree(state).resolveInner(at, -1)
  for (;;) {
    if (AS_TYPED.test(node.name)) return node.from < at
    if (!node.parent) return false
    node = node.parent
  }
}

/** Code whose end is not typed yet. */
const isInOpenCode = (before: string) => before.split('`').length % 2 === 0

function takeBack(view: EditorView): boolean {
  const last = view.state.field(lastMade)
  if (!last) return false
  view.dispatch({
    changes: { from: last.from, to: last.to, insert: last.typed },
    selection: { anchor: last.from + last.typed.length },
    userEvent: 'input.type',
  })
  return true
}

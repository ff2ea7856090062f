import { isolateHistory } from '@codemirror/commands'
import { StateEffect, StateField } from '@codemirror/state'
import { type EditorView, type Panel, showPanel } from '@codemirror/view'
import { wordButton } from '../word-button'
import type { PasteWords } from './paste-words'

/** What is said of what came in; with `plain`, the words that can be had in its place. */
export type Said = { sentences: string[]; words: PasteWords; plain?: string; from: number; to: number }

export const say = StateEffect.define<Said | null>()

/** Stays until what it is about is changed, closed, or something else is said. */
export const saidOfPaste = StateField.define<Said | null>({
  create: () => null,
  update(said, transaction) {
    for (const effect of transaction.effects) if (effect.is(say)) return effect.value
    if (!said || !transaction.docChanged) return said
    if (said.plain !== undefined && transaction.changes.touchesRange(said.from, said.to)) return null
    return {
      ...said,
      from: transaction.changes.mapPos(said.from, 1),
      to: transaction.changes.mapPos(said.to, -1),
    }
  },
  provide: (field) => showPanel.from(field, (said) => said && ((view) => panelOf(view, said))),
})

function panelOf(view: EditorView, { sentences, words, plain }: Said): Panel {
  const dom = document.createElement('div')
  dom.className = 'said-of-paste'
  const line = dom.appendChild(document.createElement('p'))
  line.textContent = sentences.join(' ')
  if (plain !== undefined) dom.append(wordButton(words.asPlain, () => putPlain(view)))
  dom.append(wordButton(words.close, () => view.dispatch({ effects: say.of(null) })))
  return { dom, top: false }
}

/** One step, that undo takes back. */
function putPlain(view: EditorView): void {
  const said = view.state.field(saidOfPaste)
  if (said?.plain === undefined) return
  view.dispatch({
    changes: { from: said.from, to: said.to, insert: said.plain },
    selection: { anchor: said.from + said.plain.length },
    annotations: isolateHistory.of('full'),
    effects: say.of(null),
    userEvent: 'input.paste',
    scrollIntoView: true,
  })
  view.focus()
}

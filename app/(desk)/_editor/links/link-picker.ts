import { type Extension, StateEffect, StateField } from '@codemirror/state'
import { Decoration, EditorView, showTooltip, type Tooltip } from '@codemirror/view'
import { linkPanel } from './link-panel'
import type { LinkWords } from './link-words'
import { linkAt } from './put-link-to'

/** What the panel is about: a stretch of the text. */
type Picked = { from: number; to: number }

const setPicked = StateEffect.define<Picked | null>()

const pickedField = StateField.define<Picked | null>({
  create: () => null,
  update(picked, transaction) {
    for (const effect of transaction.effects) if (effect.is(setPicked)) return effect.value
    // Another tab or a button changed the text: what was picked may be other words now.
    return transaction.docChanged || transaction.selection ? null : picked
  },
})

const mark = Decoration.mark({ class: 'picked-for-link' })

/** A small panel at what is selected, to say where it links to. */
export function linkPicker(words: LinkWords): Extension {
  const create = (view: EditorView) => {
    const picked = view.state.field(pickedField) ?? view.state.selection.main
    return linkPanel(view, picked, words, () => {
      view.dispatch({ effects: setPicked.of(null) })
      view.focus()
    })
  }
  return [
    pickedField,
    showTooltip.compute([pickedField], (state): Tooltip | null => {
      const picked = state.field(pickedField)
      return picked && { pos: picked.from, create, clip: false }
    }),
    // The focus is in the panel, and what is selected is still to be seen.
    EditorView.decorations.compute([pickedField], (state) => {
      const picked = state.field(pickedField)
      return picked && picked.from < picked.to
        ? Decoration.set(mark.range(picked.from, picked.to))
        : Decoration.none
    }),
  ]
}

/** Opens it for what is selected; for the link that the caret is in; or for the place where one comes. */
export function openLinkPicker(view: EditorView): boolean {
  if (view.composing) return false
  const { from, to } = view.state.selection.main
  const there = linkAt(view.state, { from, to })
  view.dispatch({ effects: setPicked.of(there ? there.words : { from, to }), scrollIntoView: true })
  return true
}

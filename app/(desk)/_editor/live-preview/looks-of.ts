import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import { Decoration, type DecorationSet } from '@codemirror/view'
import { SHOW_NODE } from './show-nodes'
import { type PassageWords, showPassages } from './show-passages'
import type { Shown } from './shown'

type Stretch = { from: number; to: number }

/** How a text looks, and what of it is not seen. */
export type Looks = { styled: DecorationSet; hidden: DecorationSet }

/**
 * The looks of the given stretches of a text, as its readers will see it: marks are hidden, except on the lines in which
 * `carets` stand. The text itself is only read.
 */
export function looksOf(
  state: EditorState,
  stretches: readonly Stretch[],
  carets: readonly Stretch[],
  words: PassageWords,
): Looks {
  const lines = carets.map(({ from, to }) => ({
    from: state.doc.lineAt(from).from,
    to: state.doc.lineAt(to).to,
  }))
  const shown: Shown = {
    state,
    isTouched: (from, to) => lines.some((line) => line.from <= to && from <= line.to),
    styled: [],
    hidden: [],
  }
  for (const { from, to } of stretches)
    syntaxTree(state).iterate({
      from,
      to,
      enter: ({ node }) => {
        SHOW_NODE[node.name]?.(shown, node)
        showPassages(shown, node, words)
      },
    })
  return { styled: Decoration.set(shown.styled, true), hidden: Decoration.set(shown.hidden, true) }
}

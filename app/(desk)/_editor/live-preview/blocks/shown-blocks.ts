import { syntaxTree } from '@codemirror/language'
import { type EditorState, type Extension, RangeSet, StateField, type Transaction } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { BlockWords } from './block-words'
import { type Block, findBlocks } from './find-blocks'
import { PictureBlock } from './picture-block'
import { cellsOf, TableBlock } from './table-block'

/**
 * Pictures, videos and tables in the place of their source. They change the height of lines, so that the view must know of
 * them before it draws: they come from a field of the state, never from a plugin of the view.
 */
export function shownBlocks(words: BlockWords): Extension {
  return StateField.define<DecorationSet>({
    create: (state) => drawn(state, words),
    update: (blocks, transaction) =>
      isChanged(transaction) ? drawn(transaction.state, words) : blocks.map(transaction.changes),
    provide: (field) => [
      EditorView.decorations.from(field),
      EditorView.atomicRanges.of((view) => view.state.field(field, false) ?? RangeSet.empty),
    ],
  })
}

const isChanged = ({ docChanged, selection, startState, state }: Transaction) =>
  docChanged || selection !== undefined || syntaxTree(startState) !== syntaxTree(state)

function drawn(state: EditorState, words: BlockWords): DecorationSet {
  const ranges = findBlocks(state).flatMap((block) => {
    const widget = widgetOf(state, block, words)
    return widget ? [Decoration.replace({ widget, block: true }).range(block.from, block.to)] : []
  })
  return Decoration.set(ranges)
}

function widgetOf(state: EditorState, { kind, from, to, node }: Block, words: BlockWords) {
  if (kind !== 'Table') return new PictureBlock(kind, state.sliceDoc(from, to), words)
  // A table is changed in its source, which is there when the caret is.
  const isTouched = state.selection.ranges.some((range) => range.from <= to && from <= range.to)
  return isTouched ? null : new TableBlock(cellsOf(state, node), words.table)
}

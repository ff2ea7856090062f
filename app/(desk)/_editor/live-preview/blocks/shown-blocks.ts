import { syntaxTree } from '@codemirror/language'
import {
  type EditorState,
  type Extension,
  type Range,
  RangeSet,
  StateEffect,
  StateField,
  type Transaction,
} from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { PasteWords } from '../../paste/paste-words'
import { privateReaders } from '../../private-readers'
import type { BlockWords } from './block-words'
import { blockKeys } from './enter-block'
import { type Block, findBlocks } from './find-blocks'
import { findPassages, type Passage } from './find-passages'
import { isFarFromBlocks } from './is-far-from-blocks'
import { PassageEnd, PassageHead } from './passage-head'
import { PictureBlock } from './picture-block'
import { cellsOf, TableBlock } from './table-block'

/** What was composed is there: all may be drawn again. */
export const drawAnew = StateEffect.define<null>()

/**
 * Pictures, videos, tables and the ends of passages in the place of their source. They change the height of lines, so that the
 * view must know of them before it draws: they come from a field of the state, never from a plugin of the view.
 */
export function shownBlocks(words: BlockWords, pasteWords: PasteWords): Extension {
  const field = StateField.define<DecorationSet>({
    create: (state) => drawn(state, words, pasteWords),
    update: (blocks, transaction) =>
      isChanged(transaction) ? drawn(transaction.state, words, pasteWords) : blocks.map(transaction.changes),
    provide: (field) => [
      EditorView.decorations.from(field),
      EditorView.atomicRanges.of((view) => view.state.field(field, false) ?? RangeSet.empty),
    ],
  })
  return [field, blockKeys]
}

function isChanged(transaction: Transaction): boolean {
  const { docChanged, selection, startState, state } = transaction
  if (transaction.effects.some((effect) => effect.is(drawAnew))) return true
  // Whoever composes a sign of several keys loses it when what it stands in is drawn anew.
  if (transaction.isUserEvent('input.type.compose')) return false
  if (startState.facet(privateReaders) !== state.facet(privateReaders)) return true
  const isSeenAnew = docChanged || selection || syntaxTree(startState) !== syntaxTree(state)
  return Boolean(isSeenAnew) && !isFarFromBlocks(transaction)
}

function drawn(state: EditorState, words: BlockWords, pasteWords: PasteWords): DecorationSet {
  const blocks = findBlocks(state).flatMap((block) => {
    const widget = widgetOf(state, block, words, pasteWords)
    return widget ? [Decoration.replace({ widget, block: true }).range(block.from, block.to)] : []
  })
  return Decoration.set([...blocks, ...findPassages(state).flatMap((it) => endsOf(state, it, words))], true)
}

function endsOf(state: EditorState, passage: Passage, words: BlockWords): Range<Decoration>[] {
  const { kind, opening, closing, isOnOwnLines } = passage
  const tag = state.sliceDoc(opening.from, opening.to)
  const head = new PassageHead(kind, tag, isOnOwnLines, state.facet(privateReaders) ?? '', words)
  if (!isOnOwnLines)
    return [
      Decoration.widget({ widget: head, block: true, side: -1 }).range(state.doc.lineAt(opening.from).from),
    ]
  const ends = [Decoration.replace({ widget: head, block: true }).range(...linesOf(state, opening))]
  if (closing) {
    const end = new PassageEnd(kind, words)
    ends.push(Decoration.replace({ widget: end, block: true }).range(...linesOf(state, closing)))
  }
  return ends
}

function linesOf({ doc }: EditorState, { from, to }: { from: number; to: number }): [number, number] {
  return [doc.lineAt(from).from, doc.lineAt(to).to]
}

function widgetOf(
  state: EditorState,
  { kind, from, to, node }: Block,
  words: BlockWords,
  pasteWords: PasteWords,
) {
  if (kind !== 'Table') return new PictureBlock(kind, state.sliceDoc(from, to), words, pasteWords)
  // A table is changed in its source, which is there when the caret is.
  const isTouched = state.selection.ranges.some((range) => range.from <= to && from <= range.to)
  return isTouched ? null : new TableBlock(cellsOf(state, node), words)
}

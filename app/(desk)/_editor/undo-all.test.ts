import { deleteCharBackward, history, redo, redoDepth, undo, undoDepth } from '@codemirror/commands'
import { EditorSelection, EditorState, type StateCommand } from '@codemirror/state'
import { expect, test } from 'vitest'
import { type Beginning, changeLines } from './commands/change-lines'
import { continueLines } from './commands/continue-lines'
import { putNote } from './commands/put-note'
import { CODE, EMPHASIS, STRONG, STRUCK, toggleMark } from './commands/toggle-mark'
import { OFFERS, type Offer } from './insert-menu/offers'
import { putOffer } from './insert-menu/put-offer'
import { putLinkTo } from './links/put-link-to'
import { writeAttribute } from './live-preview/blocks/attributes'
import { findBlocks } from './live-preview/blocks/find-blocks'
import { proseLanguage } from './live-preview/prose-language'
import { madeOf } from './smart-typography'

const FIRST = [
  '',
  'Een zin.\r\n\r\nNog een, met *nadruk* en [een link](/2011/02/brug "t").\r\n',
  '# Kop\n\n- een\n- [x] twee\n\n> citaat  \n> verder\\\n\n<Figure src="/media/a.png" alt=\'Een "brug"\' />\n\n| a | b |\n|---|:-:|\n| 1 | 2 |',
  '<Box title="Waarom &amp; hoe">\n\nIn een kader.<Note>Of *niet*.</Note>\n\n</Box>\n\n```js\nlet a = {1}\n```\n[^1]\n\n[^1]: Noot.\t\n',
  'Beste Carola,\n\n:::onder-ons\nVoor jou 😀 e\u0301.\n:::\n\nGroet,\nDenise\n\n\n',
]
const TYPED = ['a', ' ', '"', "'", '-', '.', '*', '/', '<', '|', 'é', '😀', '\n', 'woord', ':::', '{']
const BEGINNINGS: Beginning[] = ['# ', '## ', '### ', '- ', '1. ', '> ', '']
const COMMANDS: StateCommand[] = [
  ...[EMPHASIS, STRONG, STRUCK, CODE].map(toggleMark),
  ...BEGINNINGS.map(changeLines),
  continueLines,
  putNote,
  deleteCharBackward as unknown as StateCommand,
  undo,
  redo,
]

test.each(Array.from({ length: 200 }, (_, seed) => seed))(
  'script %i, undone, leaves the first text',
  (seed) => {
    const draw = generator(seed)
    const pick = <T>(from: readonly T[]) => from[draw(from.length)] as T
    const first = pick(FIRST)
    let state = EditorState.create({
      doc: first,
      extensions: [history(), proseLanguage(seed % 3 === 0 ? 'mail' : 'mdx')],
    })
    const dispatch = (transaction: { state: EditorState }) => {
      state = transaction.state
    }
    const before = state.doc.toString()
    for (let step = 0; step < 20; step += 1) {
      const [anchor, head] = [draw(state.doc.length + 1), draw(state.doc.length + 1)]
      const isCaret = draw(2) === 0
      state = state.update({ selection: EditorSelection.single(isCaret ? head : anchor, head) }).state
      const kind = draw(4)
      if (kind === 0) type(pick(TYPED))
      else if (kind === 1) pick(COMMANDS)({ state, dispatch })
      else if (kind === 2) dispatch(state.update(putOffer(state, head, pick<Offer>(OFFERS), 'Kolom')))
      else if (draw(2) === 0) write()
      else dispatch(state.update(putLinkTo(state, state.selection.main, '/2011/02/brug', 'De brug')))
    }
    while (redoDepth(state) > 0) redo({ state, dispatch })
    const after = state.doc.toString()
    while (undoDepth(state) > 0) undo({ state, dispatch })
    expect(state.doc.toString()).toBe(before)
    while (redoDepth(state) > 0) redo({ state, dispatch })
    expect(state.doc.toString()).toBe(after)

    function type(typed: string) {
      const { from, to, empty } = state.selection.main
      const made = empty ? madeOf(state, from, typed) : null
      const change = made ? { from: made.from, to, insert: made.insert } : { from, to, insert: typed }
      dispatch(state.update({ changes: change, userEvent: 'input.type' }))
    }

    function write() {
      const blocks = findBlocks(state).filter((block) => block.kind !== 'Table')
      if (blocks.length === 0) return
      const { from, to } = pick(blocks)
      const change = writeAttribute(state.sliceDoc(from, to), pick(['alt', 'credit', 'src']), pick(TYPED))
      const changes = { from: from + change.from, to: from + change.to, insert: change.insert }
      dispatch(state.update({ changes, userEvent: 'input.type' }))
    }
  },
)

/** mulberry32: the same draws for the same seed, everywhere. */
function generator(seed: number): (below: number) => number {
  let state = seed + 1
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

import { history, undo } from '@codemirror/commands'
import { EditorState, type TransactionSpec } from '@codemirror/state'
import { expect, test } from 'vitest'
import { type Said, saidOfPaste, say } from './said'

const words = {} as Said['words']
const begin = (said: Said) => {
  const state = EditorState.create({ doc: 'voor **vet** na', extensions: [saidOfPaste, history()] })
  return state.update({ effects: say.of(said) }).state
}
const after = (state: EditorState, change: TransactionSpec) => state.update(change).state

test('what is said of a paste goes along with what is typed elsewhere, and goes when what was pasted is changed', () => {
  const said = begin({ sentences: ['x'], words, plain: 'vet', from: 5, to: 12 })
  const moved = after(said, { changes: { from: 0, insert: 'nog ' } })
  expect(moved.field(saidOfPaste)).toMatchObject({ from: 9, to: 16 })
  expect(after(moved, { changes: { from: 12, insert: 'x' } }).field(saidOfPaste)).toBeNull()
  let undone = moved
  undo({
    state: moved,
    dispatch: (transaction) => {
      undone = transaction.state
    },
  })
  expect(undone.field(saidOfPaste)).toMatchObject({ from: 5, to: 12 })
})

import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { type Past, pastOf, undoingFrom } from './past-of'

const anEditor = (text: string, past: Past | null) =>
  EditorState.create({ doc: text, extensions: undoingFrom(past, text) })

function written() {
  const state = anEditor('Het begin.', null)
  return state.update({ changes: { from: 10, insert: ' En meer.' }, userEvent: 'input.type' }).state
}

test('what was written in an editor is undone, and done again, in the one that comes after it', () => {
  let state = anEditor('Het begin. En meer.', pastOf(written()))
  const dispatch = (transaction: { state: EditorState }) => {
    state = transaction.state
  }
  undo({ state, dispatch })
  expect(state.doc.toString()).toBe('Het begin.')
  redo({ state, dispatch })
  expect(state.doc.toString()).toBe('Het begin. En meer.')
})

test('of a text that changed meanwhile nothing from before is undone', () => {
  const state = anEditor('Iets anders.', pastOf(written()))
  expect([undoDepth(state), redoDepth(state)]).toEqual([0, 0])
})

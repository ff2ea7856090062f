import { EditorSelection, type StateCommand } from '@codemirror/state'

const ADDRESS = /^(?:https?:\/\/|www\.|mailto:|\/)\S+$/

/** Makes a link of what is selected, with the caret where its address goes; of an address, where its words go. */
export const putLink: StateCommand = ({ state, dispatch }) => {
  const changed = state.changeByRange(({ from, to }) => {
    const words = state.sliceDoc(from, to)
    const isAddress = ADDRESS.test(words)
    const insert = isAddress ? `[](${words})` : `[${words}]()`
    const caret = isAddress || words === '' ? from + 1 : from + insert.length - 1
    return { changes: { from, to, insert }, range: EditorSelection.cursor(caret) }
  })
  dispatch(state.update(changed, { userEvent: 'input', scrollIntoView: true }))
  return true
}

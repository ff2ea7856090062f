import { EditorSelection, type StateCommand } from '@codemirror/state'

/** Makes a note of what is selected, or begins one behind the word that the caret is in. */
export const putNote: StateCommand = ({ state, dispatch }) => {
  const changed = state.changeByRange((range) => {
    const { from, to } = range.empty
      ? { from: state.wordAt(range.head)?.to ?? range.head, to: state.wordAt(range.head)?.to ?? range.head }
      : range
    const words = state.sliceDoc(from, to)
    return {
      changes: { from, to, insert: `<Note>${words}</Note>` },
      range: EditorSelection.cursor(from + '<Note>'.length + words.length),
    }
  })
  dispatch(state.update(changed, { userEvent: 'input', scrollIntoView: true }))
  return true
}

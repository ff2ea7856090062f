import { isolateHistory } from '@codemirror/commands'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import { type Insertion, placeInsert } from './place-insert'
import { wrapSelection } from './wrap-selection'

/** Puts what is selected in a block that holds words; where it cannot be, or nothing is selected, the example behind it. */
export function putInsertion(state: EditorState, insertion: Insertion): TransactionSpec {
  const { main } = state.selection
  const text = state.doc.toString()
  const wrapped = wrapSelection(text, main, insertion)
  const put = wrapped ?? placeInsert(text, main.to, insertion)
  const { from, to } = 'at' in put ? { from: put.at, to: put.at } : put
  return {
    changes: { from, to, insert: put.insert },
    selection: { anchor: put.caret },
    annotations: isolateHistory.of('full'),
    scrollIntoView: true,
    userEvent: 'input',
  }
}

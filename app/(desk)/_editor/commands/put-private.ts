import { isolateHistory } from '@codemirror/commands'
import type { EditorView } from '@codemirror/view'
import {
  type PutBetweenMarks,
  putBetweenMarks,
} from '@/publication/correspondence/private-passages/put-between-marks'

export const wouldPutPrivate = ({ state }: EditorView): PutBetweenMarks =>
  putBetweenMarks(state.doc.toString(), state.selection.main)

/** Keeps what is selected between the correspondents. One step for undo, whatever was typed just before or comes after. */
export function putPrivate(view: EditorView): PutBetweenMarks {
  const put = wouldPutPrivate(view)
  if (put.status === 'put')
    view.dispatch({
      changes: { from: put.from, to: put.to, insert: put.insert },
      selection: { anchor: put.selected.from, head: put.selected.to },
      annotations: isolateHistory.of('full'),
      scrollIntoView: true,
      userEvent: 'input',
    })
  view.focus()
  return put
}

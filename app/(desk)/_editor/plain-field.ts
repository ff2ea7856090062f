import {
  type PutBetweenMarks,
  putBetweenMarks,
} from '@/publication/correspondence/private-passages/put-between-marks'
import { type Insertion, placeInsert } from './place-insert'
import { selectionOf } from './selection-of'

/** What the buttons of the editor do, in a field without one. It counts as typed. */
export function insertInField(field: HTMLTextAreaElement, insertion: Insertion): void {
  const put = placeInsert(field.value, field.selectionEnd, insertion)
  putText(field, {
    from: put.at,
    to: put.at,
    insert: put.insert,
    selected: { from: put.caret, to: put.caret },
  })
}

export const wouldPutPrivateIn = (field: HTMLTextAreaElement): PutBetweenMarks =>
  putBetweenMarks(field.value, selectionOf(field))

export function putPrivateIn(field: HTMLTextAreaElement): PutBetweenMarks {
  const put = wouldPutPrivateIn(field)
  if (put.status === 'put') putText(field, put)
  field.focus()
  return put
}

/** Where an empty text begins. */
export function beginInField(field: HTMLTextAreaElement, beginning: string): void {
  const insert = `${beginning}\n\n`
  putText(field, { from: 0, to: 0, insert, selected: { from: insert.length, to: insert.length } })
}

type Put = { from: number; to: number; insert: string; selected: { from: number; to: number } }

function putText(field: HTMLTextAreaElement, { from, to, insert, selected }: Put): void {
  field.setRangeText(insert, from, to)
  field.setSelectionRange(selected.from, selected.to)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}

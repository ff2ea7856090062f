import { putQuotation } from '@/publication/correspondence/quotations/put-quotation'

/** Puts a quotation in the plain field, as the editor does once it is there; it counts as typed. */
export function putInField(field: HTMLTextAreaElement, quotation: string, isPrivate: boolean): void {
  // Who never was in the letter goes on where it ends.
  const caret = field.selectionEnd || field.value.length
  const put = putQuotation(field.value, caret, quotation, isPrivate)
  field.setRangeText(put.insert, put.at, put.at)
  field.setSelectionRange(put.caret, put.caret)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}

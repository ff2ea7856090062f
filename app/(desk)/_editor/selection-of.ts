/** What is selected in a field, in code units of its text. */
export type Selected = { from: number; to: number }

export const selectionOf = (field: HTMLTextAreaElement): Selected => ({
  from: field.selectionStart,
  to: field.selectionEnd,
})

/** What is selected in a field, in code units of its text. */
export const selectionOf = (field: HTMLTextAreaElement) => ({
  from: field.selectionStart,
  to: field.selectionEnd,
})

/** Whether a field holds something else than the page came with. */
export function isEdited(field: Element): boolean {
  // A field of more lines makes one kind of line end of all.
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue.replace(/\r\n?/g, '\n')
  if (field instanceof HTMLSelectElement) return isOtherwiseChosen(field)
  if (!(field instanceof HTMLInputElement)) return false
  if (field.type === 'hidden') return false
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked
  if (field.type === 'file') return field.files !== null && field.files.length > 0
  // Half a date has no value yet.
  return field.validity.badInput || field.value !== asShown(field)
}

/** What it came with as a field of its kind has it: an address without spaces around it, a date that there is. */
function asShown({ type, defaultValue }: HTMLInputElement): string {
  const same = document.createElement('input')
  same.type = type
  same.value = defaultValue
  return same.value
}

function isOtherwiseChosen({ options, multiple, selectedIndex }: HTMLSelectElement): boolean {
  if (multiple) return [...options].some((option) => option.selected !== option.defaultSelected)
  // Of one to choose from, the first is chosen when none is said to be.
  const chosen = [...options].findLastIndex((option) => option.defaultSelected)
  return selectedIndex !== (chosen === -1 ? 0 : chosen)
}

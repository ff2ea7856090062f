import type { LocalCopy } from './local-copy'

/** Told to a form before its fields are filled: an editor that took the place of a field hears what stood in it. */
export const PUT_BACK = 'samenspraak-put-back'

/** Fills a form with what was typed. Fields that the copy does not know stay as they are, and files cannot be chosen for anybody. */
export function putBack(form: HTMLFormElement, { fields }: LocalCopy): void {
  const left = new Map<string, string[]>()
  for (const [name, value] of fields) left.set(name, [...(left.get(name) ?? []), value])
  form.dispatchEvent(new CustomEvent(PUT_BACK, { detail: left }))
  for (const control of form.elements) {
    const values = left.get(control.getAttribute('name') ?? '')
    if (control instanceof HTMLInputElement) fillInput(control, values)
    else if (control instanceof HTMLTextAreaElement) control.value = values?.shift() ?? control.value
    else if (control instanceof HTMLSelectElement) choose(control, values)
  }
  form.dispatchEvent(new Event('input', { bubbles: true }))
}

function fillInput(input: HTMLInputElement, values: string[] | undefined): void {
  if (input.type === 'hidden' || input.type === 'file') return
  if (input.type === 'checkbox' || input.type === 'radio') {
    input.checked = values?.includes(input.value) ?? false
    return
  }
  const value = values?.shift()
  if (value === undefined) return
  input.value = value
  // A field for a day shows nothing of what is none.
  if (input.type === 'date' && input.value !== value) input.type = 'text'
  input.value = value
}

function choose(select: HTMLSelectElement, values: string[] | undefined): void {
  if (!values) return
  if (select.multiple) for (const option of select.options) option.selected = values.includes(option.value)
  else if ([...select.options].some(({ value }) => value === values[0])) select.value = values.shift() ?? ''
}

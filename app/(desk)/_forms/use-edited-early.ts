import { type RefObject, useEffect, useRef } from 'react'

/** Tells a form that something was typed in it before the page had its script, when nothing could hear it. */
export function useEditedEarly(form: RefObject<HTMLFormElement | null>, onEdit: () => void): void {
  const edited = useRef(onEdit)
  edited.current = onEdit
  useEffect(() => {
    if (form.current && [...form.current.elements].some(isEdited)) edited.current()
  }, [form])
}

function isEdited(field: Element): boolean {
  // A field of more lines makes one kind of line end of all.
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue.replace(/\r\n?/g, '\n')
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked
}

import { type RefObject, useEffect, useRef } from 'react'
import { isEdited } from './is-edited'

/** Tells a form that something was typed in it before the page had its script, when nothing could hear it. */
export function useEditedEarly(form: RefObject<HTMLFormElement | null>, onEdit: () => void): void {
  const edited = useRef(onEdit)
  edited.current = onEdit
  useEffect(() => {
    if (form.current && [...form.current.elements].some(isEdited)) edited.current()
  }, [form])
}

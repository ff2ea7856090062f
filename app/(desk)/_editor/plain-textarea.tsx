import { useImperativeHandle, useRef } from 'react'
import { isEdited } from '../_forms/is-edited'
import { KeptTextarea } from '../_forms/kept-textarea'
import { beginInField, insertInField, putPrivateIn, wouldPutPrivateIn } from './plain-field'
import type { PlainProps } from './plain-text'
import { putInField } from './put-in-field'
import { selectionOf } from './selection-of'

/** A text in one field, marks and all. */
export function PlainTextarea({ ref, label, text, offer, language, isInvalid, children }: PlainProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => {
    const it = field.current
    if (!it) throw new Error('The field is on the page as long as it is held')
    return {
      text: () => it.value,
      isEdited: () => isEdited(it),
      hasFocus: () => document.activeElement === it,
      selection: () => selectionOf(it),
      put: (text, selection) => {
        it.value = text
        if (selection) it.setSelectionRange(selection.from, selection.to)
      },
      insert: (insertion) => insertInField(it, insertion),
      wouldPutPrivate: () => wouldPutPrivateIn(it),
      putPrivate: () => putPrivateIn(it),
      putQuotation: (quotation, isPrivate) => putInField(it, quotation, isPrivate),
      beginWith: (beginning) => beginInField(it, beginning),
      focus: (at) => {
        if (at) it.setSelectionRange(at.from, at.to)
        it.focus()
      },
    }
  }, [])
  return (
    <>
      <label htmlFor="body">{label}</label>
      {children}
      <KeptTextarea
        ref={field}
        id="body"
        name="body"
        rows={24}
        defaultValue={text}
        placeholder={offer || undefined}
        aria-describedby="body-hint"
        lang={language || undefined}
        spellCheck
        aria-invalid={isInvalid || undefined}
      />
    </>
  )
}

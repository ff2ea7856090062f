import { type ComponentProps, type FormEvent, type KeyboardEvent, useEffect } from 'react'
import { typesetField } from '../_editor/typography/typeset-field'
import { TypedTextarea } from '../_forms/typed-fields'

type Props = ComponentProps<typeof TypedTextarea> & {
  /** goes to where one writes on */
  onNext: () => void
  /** what is pasted in it loses its lines */
  isOneLine?: boolean
}

/**
 * A field above a text, as large as it is read: it grows with its words, and lines are not typed in it. Enter goes on to what
 * follows. Quotation marks and dashes are made as in the text.
 */
export function SheetField({ onNext, isOneLine = false, ...props }: Props) {
  useEffect(() => {
    const field = document.getElementById(props.id)
    return field instanceof HTMLTextAreaElement ? typesetField(field) : undefined
  }, [props.id])
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!event.shiftKey) onNext()
  }
  return (
    <TypedTextarea {...props} rows={1} onKeyDown={onKeyDown} onInput={isOneLine ? joinLines : undefined} />
  )
}

/** What is pasted may have lines; a title has one. */
function joinLines({ currentTarget: field }: FormEvent<HTMLTextAreaElement>) {
  if (!/[\r\n]/.test(field.value)) return
  const caret = field.selectionEnd
  const before = onOneLine(field.value.slice(0, caret)).length
  field.value = onOneLine(field.value)
  field.setSelectionRange(before, before)
}

const onOneLine = (text: string) => text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ')

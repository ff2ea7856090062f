import type { ComponentProps, FormEvent, KeyboardEvent } from 'react'
import { KeptTextarea } from '../_forms/kept-textarea'

type Props = ComponentProps<typeof KeptTextarea> & {
  /** the id of where one goes on */
  next: string
}

/** A title, as large as it is read: it grows with its words and has no lines of its own. Enter goes on to what follows. */
export function TitleField({ next, ...props }: Props) {
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    document.getElementById(next)?.focus()
  }
  return <KeptTextarea {...props} rows={1} onKeyDown={onKeyDown} onInput={joinLines} />
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

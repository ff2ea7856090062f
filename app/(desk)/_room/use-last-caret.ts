import { type RefObject, useCallback, useEffect, useLayoutEffect } from 'react'
import { selectionOf } from '../_editor/selection-of'
import type { SourceHandle } from '../_editor/source-editor'
import { type Caret, recallCaret, rememberCaret } from './last-carets'

type Wanted = {
  textId: string
  form: RefObject<HTMLFormElement | null>
  editor: RefObject<SourceHandle | null>
  /** of the fields beside the text in which one writes: the first is where a new text begins */
  fields: readonly [string, ...string[]]
  isNew: boolean
}

/** The caret begins where it last was in this text on this device, and in its title when it is new. Returns what puts it there again. */
export function useLastCaret({ textId, form, editor, fields, isNew }: Wanted): () => void {
  const put = useCallback(() => {
    const caret = recallCaret(localStorage, textId)
    if (!caret || caret.field === 'body') return editor.current?.focus(caret ?? undefined)
    putIn(document.getElementById(caret.field), caret)
  }, [textId, editor])

  useLayoutEffect(() => {
    // Who is somewhere already, or came for a place on the page, stays there.
    if (document.activeElement !== document.body || location.hash !== '') return
    if (isNew) document.getElementById(fields[0])?.focus()
    else if (recallCaret(localStorage, textId)) put()
    // None of these changes while one writes: on arrival alone.
  }, [textId, fields, isNew, put])

  useEffect(() => {
    const current = form.current
    const remember = ({ target }: Event) => {
      const at = target instanceof Element ? target : document.activeElement
      const caret = at && caretIn(at, fields, editor.current)
      if (caret) rememberCaret(localStorage, textId, caret)
    }
    current?.addEventListener('focusout', remember)
    window.addEventListener('pagehide', remember)
    return () => {
      current?.removeEventListener('focusout', remember)
      window.removeEventListener('pagehide', remember)
    }
  }, [form, editor, fields, textId])
  return put
}

function caretIn(at: Element, fields: readonly string[], editor: SourceHandle | null): Caret | null {
  if (at instanceof HTMLTextAreaElement && fields.includes(at.id)) return { field: at.id, ...selectionOf(at) }
  const selection = at.matches('#body, .cm-content') ? (editor?.selection() ?? null) : null
  return selection && { field: 'body', ...selection }
}

function putIn(field: HTMLElement | null, { from, to }: Caret): void {
  if (!(field instanceof HTMLTextAreaElement)) return
  field.setSelectionRange(from, to)
  field.focus()
}

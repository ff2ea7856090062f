import { type RefObject, useCallback, useEffect, useLayoutEffect } from 'react'
import { selectionOf } from '../_editor/selection-of'
import type { SourceHandle } from '../_editor/source-editor'
import { type Caret, recallCaret, rememberCaret } from './last-carets'

type Wanted = {
  textId: string
  form: RefObject<HTMLFormElement | null>
  editor: RefObject<SourceHandle | null>
  /** of the fields beside the text in which one writes */
  fields: readonly string[]
  /** in which of them a text begins where nobody was yet; `body`: in the text itself; null: nowhere */
  first: string | null
  /** in windows that this media query is true of; left out: in every one */
  firstWhere?: string
}

/** The caret begins where it last was in this text on this device, or else where it is said to. Returns what puts it there again. */
export function useLastCaret({
  textId,
  form,
  editor,
  fields,
  first,
  firstWhere = 'all',
}: Wanted): () => void {
  const put = useCallback(() => {
    const caret = recallCaret(localStorage, textId)
    if (!caret || caret.field === 'body') return editor.current?.focus(caret ?? undefined)
    putIn(document.getElementById(caret.field), caret)
  }, [textId, editor])

  useLayoutEffect(() => {
    // Who is somewhere already, or came for a place on the page, stays there.
    const isSomewhere = document.activeElement !== document.body || !document.getSelection()?.isCollapsed
    if (isSomewhere || location.hash !== '') return
    if (recallCaret(localStorage, textId)) put()
    else if (!matchMedia(firstWhere).matches) return
    else if (first === 'body') editor.current?.focus()
    else if (first) document.getElementById(first)?.focus()
    // None of these changes while one writes: on arrival alone.
  }, [textId, first, firstWhere, editor, put])

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

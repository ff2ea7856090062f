import { type RefObject, type SubmitEvent, useCallback, useRef, useState } from 'react'
import type { SourceHandle } from '../_editor/source-editor'
import { actOf } from '../_forms/use-presses'
import { useDrawer } from './use-drawer'
import { useLastCaret } from './use-last-caret'
import { useOnlyText } from './use-only-text'
import { useOpenedFor } from './use-opened-for'
import { useWordCount } from './use-word-count'

type Wanted = {
  textId: string
  /** what stands in the text when the page comes */
  text: string
  form: RefObject<HTMLFormElement | null>
  onEdit: () => void
  given: { onSubmit: (event: SubmitEvent<HTMLFormElement>) => void }
  /** beside the text, where one writes, and in which of them one begins: as in `useLastCaret` */
  fields: readonly string[]
  first: string | null
  firstWhere?: string
  drawer: { id: string; hasMargin?: boolean }
}

/**
 * What the rooms in which a text is written have in common: the editor, the number of its words, the caret where it was, the
 * drawer, whether only the text stays in sight, and whether the press that is awaited was one to look.
 */
export function useWritingRoom({
  textId,
  text,
  form,
  onEdit,
  given,
  drawer: { id, hasMargin },
  ...caret
}: Wanted) {
  const editor = useRef<SourceHandle>(null)
  const [isLooking, setIsLooking] = useState(false)
  const onlyText = useOnlyText()
  const { count, countSoon } = useWordCount(form, text)
  const drawer = useDrawer(id, useLastCaret({ textId, form, editor, ...caret }), hasMargin)
  useOpenedFor(form, drawer.reveal)
  const handleEdit = useCallback(() => {
    onEdit()
    countSoon()
  }, [onEdit, countSoon])
  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    setIsLooking(actOf(event.nativeEvent.submitter) === 'preview')
    given.onSubmit(event)
  }
  return {
    editor,
    toText: () => editor.current?.focus(),
    onlyText,
    count,
    drawer,
    isLooking,
    handleEdit,
    handleSubmit,
  }
}

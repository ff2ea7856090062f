import { type RefObject, useEffect, useRef } from 'react'
import type { Shown } from './preview'

/**
 * Opens the preview for whoever pressed "Voorbeeld", whichever comes: what was typed just before has one asked for too, and that may
 * take the place of the one that was pressed for. Who did nothing since goes there; who types on stays where they are.
 */
export function useAskedPreview(
  form: RefObject<HTMLFormElement | null>,
  page: RefObject<HTMLElement | null>,
  shown: Shown,
): void {
  const isAsked = useRef(false)
  useEffect(() => {
    const current = form.current
    const hear = ({ submitter }: SubmitEvent) => {
      if (submitter instanceof HTMLButtonElement && submitter.value === 'preview') isAsked.current = true
    }
    current?.addEventListener('submit', hear)
    return () => current?.removeEventListener('submit', hear)
  }, [form])
  useEffect(() => {
    if (!isAsked.current || (!shown.preview && shown.problems.length === 0)) return
    isAsked.current = false
    if (shown.problems.length > 0) return
    const fold = page.current?.closest('details')
    if (fold) fold.open = true
    const button = document.activeElement
    const isStillThere = button instanceof HTMLButtonElement && button.value === 'preview'
    if (isStillThere && button.form === form.current) page.current?.focus()
  }, [shown, form, page])
}

import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { selectionOf } from './selection-of'

/**
 * Keeps what was typed in a field of more lines before the page had its script, and where: when React takes over the
 * page it puts the text back that the server sent, so it is read before that and written again after.
 */
export function useTypedBefore(field: RefObject<HTMLTextAreaElement | null>, id: string): void {
  const isTakingOver = useIsTakingOver()
  const [typed] = useState(() => {
    // On a page that is made in the browser this would find the field of the page before it.
    if (typeof document === 'undefined' || !isTakingOver) return null
    const sent = document.getElementById(id)
    return sent instanceof HTMLTextAreaElement ? { text: sent.value, ...selectionOf(sent) } : null
  })
  useLayoutEffect(() => {
    if (!field.current || !typed || field.current.value === typed.text) return
    field.current.value = typed.text
    field.current.setSelectionRange(typed.from, typed.to)
  }, [field, typed])
}

/** Whether this is made for a page that the server sent: React asks the server's answer only then. */
const useIsTakingOver = () =>
  useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  )

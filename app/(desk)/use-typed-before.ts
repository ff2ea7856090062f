import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { type Selected, selectionOf } from './selection-of'

type Typed = Selected & { text: string; wasSent: string }

/**
 * Keeps what was typed and selected in a field of more lines before the page had its script: when React takes over the
 * page it puts the text back that the server sent, so it is read before that and written again after.
 */
export function useTypedBefore(field: RefObject<HTMLTextAreaElement | null>, id: string): void {
  const isTakingOver = useIsTakingOver()
  const [typed] = useState(() => {
    // On a page that is made in the browser this would find the field of the page before it.
    if (typeof document === 'undefined' || !isTakingOver) return null
    const sent = document.getElementById(id)
    if (!(sent instanceof HTMLTextAreaElement)) return null
    return { text: sent.value, wasSent: sent.defaultValue, ...selectionOf(sent) }
  })
  useLayoutEffect(() => {
    if (field.current && typed) putAgain(field.current, typed)
  }, [field, typed])
}

function putAgain(field: HTMLTextAreaElement, { text, wasSent, from, to }: Typed): void {
  if (field.value !== text) {
    // Nothing was typed before, so this was typed while React was at it.
    if (text === wasSent) return
    field.value = text
    field.setSelectionRange(from, to)
  }
  if (document.activeElement === field && isWhereReactLeavesIt(field)) field.setSelectionRange(from, to)
}

function isWhereReactLeavesIt(field: HTMLTextAreaElement): boolean {
  const { from, to } = selectionOf(field)
  return from === to && (from === 0 || from === field.value.length)
}

/** Whether this is made for a page that the server sent: React asks the server's answer only then. */
const useIsTakingOver = () =>
  useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  )

import { useLayoutEffect, useSyncExternalStore } from 'react'

/**
 * Leaves what was typed and selected in a field of more lines. React writes the text the server sent in it when it takes
 * over a page and whenever it renders, and that puts the caret at the beginning: halfway a key that is pressed, at times.
 * So a text that is there already is not written.
 */
export function useKeptAsTyped(id: string): void {
  const isTakingOver = useIsTakingOver()
  // Now, since React writes while it reads the page, and reads it anew when it was interrupted.
  if (isTakingOver && typeof document !== 'undefined') {
    const sent = fieldOf(id)
    if (sent) {
      keepDefault(sent)
      hideText(sent)
    }
  }
  useLayoutEffect(() => {
    const field = fieldOf(id)
    if (!field) return
    keepDefault(field)
    showText(field)
  }, [id])
}

function fieldOf(id: string): HTMLTextAreaElement | null {
  const field = document.getElementById(id)
  return field instanceof HTMLTextAreaElement ? field : null
}

function keepDefault(field: HTMLTextAreaElement): void {
  if (Object.hasOwn(field, 'defaultValue')) return
  const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'defaultValue')
  Object.defineProperty(field, 'defaultValue', {
    configurable: true,
    get: native?.get,
    set(text: string) {
      if (inOneKindOfLineEnd(text) !== inOneKindOfLineEnd(field.defaultValue)) native?.set?.call(field, text)
    },
  })
}

/** What was sent is written as `value` too, but only in a field whose `textContent` is still that. */
function hideText(field: HTMLTextAreaElement): void {
  Object.defineProperty(field, 'textContent', { configurable: true, get: () => '' })
}

function showText(field: HTMLTextAreaElement): void {
  Reflect.deleteProperty(field, 'textContent')
}

const inOneKindOfLineEnd = (text: string) => text.replace(/\r\n?/g, '\n')

/** Whether this is made for a page that the server sent: React asks the server's answer only then. */
const useIsTakingOver = () =>
  useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  )

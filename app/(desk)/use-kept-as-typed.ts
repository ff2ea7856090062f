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
    keepDefault(document.getElementById(id))
    hideText(document.getElementById(id))
  }
  useLayoutEffect(() => {
    keepDefault(document.getElementById(id))
    showText(document.getElementById(id))
  }, [id])
}

function keepDefault(field: HTMLElement | null): void {
  if (!(field instanceof HTMLTextAreaElement) || Object.hasOwn(field, 'defaultValue')) return
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
function hideText(field: HTMLElement | null): void {
  if (!(field instanceof HTMLTextAreaElement)) return
  Object.defineProperty(field, 'textContent', { configurable: true, get: () => '' })
}

function showText(field: HTMLElement | null): void {
  if (field) Reflect.deleteProperty(field, 'textContent')
}

const inOneKindOfLineEnd = (text: string) => text.replace(/\r\n?/g, '\n')

/** Whether this is made for a page that the server sent: React asks the server's answer only then. */
const useIsTakingOver = () =>
  useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  )

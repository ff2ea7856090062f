import { type RefObject, useEffect } from 'react'
import { isSaveKey } from './is-save-key'

/** Ctrl+S, or Cmd+S, presses the save button of a form that has one instead of saving the page. */
export function useSaveKey(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    function handleKey(event: KeyboardEvent) {
      if (!isSaveKey(event)) return
      const button = form.current?.querySelector<HTMLButtonElement>(
        'button[value="save"], button[data-saves]',
      )
      if (!button) return
      event.preventDefault()
      button.click()
    }
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [form])
}

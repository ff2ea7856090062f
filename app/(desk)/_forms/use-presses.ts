import { type RefObject, useEffect, useRef } from 'react'

/**
 * What is pressed while an answer is on its way is pressed again when it has come: on the form as it is then, so that it
 * is based on the revision that was just saved. Pressing the same button twice without typing is pressing it once.
 */
export function usePresses(form: RefObject<HTMLFormElement | null>, isPending: boolean) {
  const current = useRef('')
  const next = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const button = next.current
    if (isPending || !button) return
    next.current = null
    if (button.isConnected) form.current?.requestSubmit(button)
  }, [isPending, form])
  return {
    begin: (button: HTMLElement | null) => {
      current.current = actOf(button)
    },
    remember: (button: HTMLElement | null, hasEdits: boolean) => {
      if (hasEdits || actOf(button) !== current.current) next.current = button
    },
  }
}

export function actOf(button: HTMLElement | null): string {
  return button instanceof HTMLButtonElement ? button.value : ''
}

const CHANGED = 'samenspraak-forms-changed'

/** A form came onto this page or left it, or let go of its copy. */
export function sayFormsChanged(): void {
  window.dispatchEvent(new Event(CHANGED))
}

export function onFormsChanged(hear: () => void, signal: AbortSignal): void {
  window.addEventListener(CHANGED, hear, { signal })
}

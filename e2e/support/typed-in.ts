import type { Locator } from '@playwright/test'

/** What stands in a field, or in the editor that took its place. */
export const typedIn = (field: Locator): Promise<string> =>
  field.evaluate((it) => {
    if (it instanceof HTMLTextAreaElement || it instanceof HTMLInputElement) return it.value
    return [...it.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n')
  })

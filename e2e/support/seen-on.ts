import type { Locator, Page } from '@playwright/test'

/** Words that are seen. Without script a page has what a form heard twice, for when the form is gone: its style shows one of the two. */
export const seenOn = (page: Page, words: string | RegExp): Locator =>
  page.getByText(words).filter({ visible: true })

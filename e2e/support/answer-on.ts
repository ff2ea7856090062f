import type { Locator, Page } from '@playwright/test'

/** What a form of a page answered. Where somebody writes there is a second status: whether what they typed is saved. */
export const answerOn = (page: Page): Locator =>
  page.getByRole('status').and(page.locator('.answer:not(:empty)'))

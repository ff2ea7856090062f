import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

/** What axe finds, as "rule: element". Without its builder, which puts itself in the page twice and takes all that is fine along. */
export async function problemsOf(page: Page, options: RunOptions = {}): Promise<string[]> {
  // Half a megabyte, once in the life of a page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, { ...options, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, options)
}

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** How many pixels stick out to the right. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds, as "rule: element". In the page itself: no page of ours has frames, for which it opens another one. */
export async function problemsOf(page: Page, narrow = (axe: AxeBuilder) => axe): Promise<string[]> {
  const { violations } = await narrow(new AxeBuilder({ page }).setLegacyMode()).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** How many pixels stick out to the right. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

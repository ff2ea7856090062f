import type { Locator } from '@playwright/test'

/** Opens the drawer that a field stands in, or closes the one that lies over it, as a person would. */
export async function bringIntoSight(field: Locator): Promise<void> {
  const page = field.page()
  const drawerId = await field.evaluate((it) => it.closest('.drawer')?.id ?? null)
  if (drawerId !== null && !(await page.locator(`#${drawerId}`).isVisible()))
    await page.locator(`a[href="#${drawerId}"]:visible`).first().click()
  const isCovered = drawerId === null && (await field.evaluate((it) => it.closest('[inert]') !== null))
  if (isCovered) await page.locator('.drawer .drawer-head button:visible').first().click()
}

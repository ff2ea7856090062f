import { expect, type Page } from '@playwright/test'

/** Opens what stands beside a letter, does something in it, and closes it again. */
export async function inDrawer(
  page: Page,
  act: () => Promise<unknown>,
  name: 'Bij de brief' | 'Bij de mail' = 'Bij de brief',
): Promise<void> {
  await page.getByRole('link', { name }).filter({ visible: true }).click()
  await act()
  await page.getByRole('button', { name: 'Sluiten' }).click()
}

/** Shows a letter as it is typed, with its marks. */
export const showSource = (page: Page, drawer: Parameters<typeof inDrawer>[2] = 'Bij de brief') =>
  inDrawer(page, () => page.getByRole('button', { name: 'Bron', exact: true }).click(), drawer)

/** Opens what the other would read, below the letter, and gives it. */
export async function openPreview(page: Page) {
  const preview = page.getByRole('region', { name: 'Zoals de ander het leest' })
  await preview.locator('summary').click()
  await expect(preview.locator('.preview-page')).toBeVisible()
  return preview
}

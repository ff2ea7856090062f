import type { Page } from '@playwright/test'
import { aDialogue } from '@/db/testing/a-dialogue'
import { expect, test } from './support/fixtures'
import { findOrAddMember } from './support/people'

test('what was saved while its answer was lost on the way is no conflict with oneself', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  page.on('dialog', (dialog) => dialog.accept())
  const ada = await signInAs('Ada')
  const draft = await aDraftBy('Ada', { title: 'Een lijn die breekt', body: 'Het begin.' })
  const ben = await findOrAddMember('Ben')
  const { id } = await aDialogue({ by: [ada, ben], letters: [{ from: ben, body: 'Een brief.' }] })
  for (const at of [
    '/schrijven/nieuw',
    `/schrijven/concepten/${draft.id}`,
    `/schrijven/dialogen/${id}/schrijven`,
  ]) {
    await page.goto(at)
    const text = page.locator('.cm-content')
    await expect(text).toBeVisible()
    await loseTheNextAnswer(page, new URL(at, page.url()).pathname)
    await text.fill('Getypt in de trein.')
    await expect(page.getByRole('status').filter({ hasText: 'niet te bereiken' })).toBeVisible()
    await text.fill('Getypt in de trein, en na de tunnel.')
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
    await expect(page.getByText(/^Opgeslagen \d/)).toBeVisible()
    await expect(page.getByText('ander tabblad')).toHaveCount(0)
    await page.reload()
    await expect(text).toHaveText('Getypt in de trein, en na de tunnel.')
  }
})

/** The server has it and saves it; the page hears nothing of that. */
async function loseTheNextAnswer(page: Page, path: string): Promise<void> {
  let isLost = false
  await page.route(`**${path}`, async (route) => {
    if (isLost || route.request().method() !== 'POST') return route.continue()
    isLost = true
    await route.fetch()
    await route.abort('connectionreset')
  })
}

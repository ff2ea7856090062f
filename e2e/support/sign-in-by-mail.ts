import type { Page } from '@playwright/test'
import type { Mailbox } from './mailbox'

/** Whoever follows a link to the desk, and has the mail of this address, asks for a link to sign in and lands where they wanted to be. */
export async function signInByMail(page: Page, mailbox: Mailbox, address: string, to = ''): Promise<void> {
  await page.goto(to)
  await page.getByLabel('E-mailadres').fill(address)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  const { links } = await mailbox.waitFor(address, { subject: /Inloggen/ })
  await page.goto(links.find((link) => link.includes('/inloggen/')) ?? '')
  await page.getByRole('button', { name: 'Inloggen' }).click()
}

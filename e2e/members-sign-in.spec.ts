import { CAST } from '@/db/cast'
import { expect, test } from './support/fixtures'
import { findOrAddMember } from './support/people'

test('a member signs in by mail, lands where they wanted to be, and signs out', async ({ page, mailbox }) => {
  await findOrAddMember('Ben')
  await page.goto('/schrijven/gegevens')
  await expect(page).toHaveURL(/\/inloggen\?naar=/)
  await page.getByLabel('E-mailadres').fill(CAST.Ben.email)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('status')).toContainText('verstuurt nog geen mail')
  const mail = await mailbox.waitFor(CAST.Ben.email, { subject: /Inloggen/ })
  const link = mail.links.find((address) => address.includes('/inloggen/')) ?? ''

  // A scanner that follows links uses nothing up.
  for (const _ of [1, 2, 3]) expect((await page.request.get(link)).status()).toBe(200)
  await page.goto(link)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page).toHaveURL(/\/schrijven\/gegevens$/)
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page.getByText('Je bent uitgelogd.')).toBeVisible()
  await page.goto('/schrijven')
  await expect(page).toHaveURL(/\/inloggen$/)

  // Used, it says so at once, beside the form that asks for another.
  await page.goto(link)
  await expect(page.getByText('Deze link werkt niet meer')).toBeVisible()
  await expect(page.getByLabel('E-mailadres')).toBeVisible()
})

test('a stranger gets the same answer, and no mail', async ({ page, mailbox }) => {
  await page.goto('/inloggen')
  await page.getByLabel('E-mailadres').fill('vreemd@voorbeeld.example')
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('status')).toContainText('verstuurt nog geen mail')
  expect(mailbox.list('vreemd@voorbeeld.example')).toEqual([])
})

test('no page of the desk answers a stranger', async ({ request }) => {
  for (const path of ['', '/nieuw', '/inzendingen', '/stukken', '/medewerkers', '/gegevens', '/abonnees']) {
    const answer = await request.get(`/schrijven${path}`, { maxRedirects: 0 })
    expect([path, answer.status()]).toEqual([path, 307])
    expect(answer.headers().location).toMatch(/^(http:\/\/localhost:\d+)?\/inloggen/)
  }
})

test('what is not for a role is not there', async ({ page, signInAs }) => {
  await signInAs('Ada')
  for (const path of ['/schrijven/medewerkers', '/schrijven/stukken', '/schrijven/inzendingen'])
    expect((await page.goto(path))?.status()).toBe(404)
  // Said in words of the page itself, which need no script.
  await expect(page.locator('script')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Hier staat niets' })).toBeVisible()
  await page.getByRole('link', { name: 'Naar Vandaag' }).click()
  await expect(page).toHaveURL(/\/schrijven$/)
})

test('an owner invites somebody, who comes in by the link of the mail', async ({
  page,
  signInAs,
  asReader,
  mailbox,
}) => {
  const address = `nieuw-${Date.now()}@voorbeeld.example`
  await signInAs('Olga')
  await page.goto('/schrijven/medewerkers')
  await page.getByLabel('E-mailadres').fill(address)
  await page.getByLabel('Naam').fill('Nel Nieuw')
  await page.getByLabel('Rol', { exact: true }).selectOption('editor')
  await page.getByRole('button', { name: 'Uitnodigen' }).click()
  await expect(page.getByRole('status')).toContainText('is uitgenodigd. Er is geen mailserver')
  await expect(page.getByText(address)).toBeVisible()

  const mail = await mailbox.waitFor(address)
  const invited = await asReader()
  await invited.goto(mail.links.find((link) => link.includes('/inloggen/')) ?? '')
  await invited.getByRole('button', { name: 'Inloggen' }).click()
  await expect(invited.getByRole('link', { name: 'Inzendingen' })).toBeVisible()
})

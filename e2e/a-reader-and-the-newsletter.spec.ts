import { expect, test } from './support/fixtures'

test('a reader signs up on the front page, confirms from the mail, and leaves again', async ({
  asReader,
  mailbox,
}) => {
  const reader = await asReader()
  await reader.goto('/')
  await reader.getByLabel('E-mailadres').fill('lezer@voorbeeld.example')
  await reader.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Nog niet aangemeld')

  const asked = await mailbox.waitFor('lezer@voorbeeld.example', { subject: 'Bevestig' })
  await reader.goto(linkIn(asked.links, '/nieuwsbrief/bevestigen/'))
  await reader.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('U staat op de lijst')

  const welcome = await mailbox.waitFor('lezer@voorbeeld.example', { subject: 'U staat op de lijst' })
  await reader.goto(linkIn(welcome.links, '/nieuwsbrief/afmelden/'))
  await reader.getByRole('button', { name: 'Afmelden' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('U bent afgemeld')
})

test('a second click on Bevestigen frightens nobody', async ({ asReader, mailbox }) => {
  const reader = await asReader()
  await reader.goto('/nieuwsbrief')
  await reader.getByLabel('E-mailadres').fill('tweemaal@voorbeeld.example')
  await reader.getByRole('button', { name: 'Aanmelden' }).click()
  const { links } = await mailbox.waitFor('tweemaal@voorbeeld.example')
  for (const _ of [1, 2]) {
    await reader.goto(linkIn(links, '/nieuwsbrief/bevestigen/'))
    await reader.getByRole('button', { name: 'Bevestigen' }).click()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('U staat op de lijst')
  }
})

test('a mail program leaves with one click', async ({ asReader, mailbox, request }) => {
  const reader = await asReader()
  await reader.goto('/nieuwsbrief')
  await reader.getByLabel('E-mailadres').fill('eenklik@voorbeeld.example')
  await reader.getByRole('button', { name: 'Aanmelden' }).click()
  const { links } = await mailbox.waitFor('eenklik@voorbeeld.example')
  await reader.goto(linkIn(links, '/nieuwsbrief/bevestigen/'))
  await reader.getByRole('button', { name: 'Bevestigen' }).click()
  const welcome = await mailbox.waitFor('eenklik@voorbeeld.example', { subject: 'U staat op de lijst' })
  const oneClick = linkIn(welcome.links, '/nieuwsbrief/afmelden/').replace(
    '/nieuwsbrief/',
    '/api/nieuwsbrief/',
  )

  const answer = await request.post(oneClick, {
    form: { 'List-Unsubscribe': 'One-Click' },
    headers: { origin: 'https://mail.example' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(200)
  expect(answer.headers()['set-cookie']).toBeUndefined()
})

test('what is no address is said beside the field and at the top, where the focus is', async ({
  asReader,
}) => {
  const reader = await asReader()
  await reader.goto('/nieuwsbrief')
  await reader
    .getByLabel('E-mailadres')
    .evaluate((field: HTMLInputElement) => field.setAttribute('type', 'text'))
  await reader.getByLabel('E-mailadres').fill('lezer')
  await reader.getByRole('button', { name: 'Aanmelden' }).click()
  await expect(reader.getByRole('alert')).toBeFocused()
  await expect(reader.getByLabel('E-mailadres')).toHaveAccessibleDescription(/geen e-mailadres/)
})

test('an editor finds a subscriber and takes the list along', async ({
  page,
  signInAs,
  asReader,
  mailbox,
}) => {
  const reader = await asReader()
  await reader.goto('/nieuwsbrief')
  await reader.getByLabel('E-mailadres').fill('gezocht@voorbeeld.example')
  await reader.getByRole('button', { name: 'Aanmelden' }).click()
  await mailbox.waitFor('gezocht@voorbeeld.example')

  await signInAs('Emiel')
  await page.goto('/schrijven/abonnees')
  await page.getByLabel('Zoek op een deel van een adres').fill('gezocht')
  await page.getByRole('button', { name: 'Zoeken' }).click()
  await expect(page.getByRole('status')).toHaveText('1 adres met ‘gezocht’.')
  await expect(page.getByText('wacht op bevestiging ·')).toBeVisible()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Alles als bestand voor een rekenblad' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^abonnees-.*\.csv$/)
})

test('an owner without a mail server sees what would have been posted, and reads what is to them', async ({
  page,
  signInAs,
  asReader,
  mailbox,
}) => {
  const { email } = await signInAs('Olga')
  const reader = await asReader()
  for (const address of ['uitbak@voorbeeld.example', email ?? '']) {
    await reader.goto('/nieuwsbrief')
    await reader.getByLabel('E-mailadres').fill(address)
    await reader.getByRole('button', { name: 'Aanmelden' }).click()
    await mailbox.waitFor(address)
  }
  const { links } = await mailbox.waitFor(email ?? '')

  await page.goto('/schrijven/uitbak')
  const lineTo = (address: string) => page.getByRole('listitem').filter({ hasText: address }).first()
  await expect(lineTo('uitbak@voorbeeld.example')).toContainText('Bevestig uw aanmelding')
  await expect(lineTo('uitbak@voorbeeld.example').getByRole('link')).toHaveCount(0)
  await lineTo(email ?? '')
    .getByRole('link')
    .click()
  await expect(page.getByRole('link', { name: linkIn(links, '/nieuwsbrief/bevestigen/') })).toBeVisible()
  await page.getByRole('link', { name: 'Zoals een mailprogramma hem toont' }).click()
  await expect(page.getByRole('link', { name: 'Aanmelding bevestigen' })).toBeVisible()
})

function linkIn(links: string[], part: string): string {
  const link = links.find((one) => one.includes(part))
  if (!link) throw new Error(`There is no link with ${part} in the mail`)
  return link
}

import { aRun } from './support/a-run'
import { sendAtDesk } from './support/dialogue-at-desk'
import { expect, test } from './support/fixtures'
import { overflowOf, problemsOf } from './support/problems-of'

test('who is invited says not to write along without signing in, and after signing in does so after all', async ({
  page: ada,
  signInAsNamesakeOf,
  asReader,
  mailbox,
}) => {
  test.slow()
  const run = aRun()
  const address = `gijs-${run}@voorbeeld.example`
  const theme = `Over meedoen ${run}`
  const member = await signInAsNamesakeOf('Ada')
  await ada.goto('/schrijven/dialogen/nieuw')
  await ada.getByLabel('Thema').fill(theme)
  await ada.getByLabel('Naam').fill(`Gijs Hout-${run}`)
  await ada.getByLabel('E-mailadres').fill(address)
  await ada.getByRole('button', { name: 'Briefwisseling beginnen' }).click()
  await expect(ada.getByText('Jij bent aan zet')).toBeVisible()
  const dialogue = new URL(ada.url()).pathname
  await sendAtDesk(ada, dialogue, 'Beste Gijs,\n\nDoe je mee?', theme)

  const invitation = await mailbox.waitFor(address, { subject: theme })
  expect(invitation.text.replace(/\s+/g, ' ')).toContain('kies ‘Niet meeschrijven’')
  const link = invitation.links.find((it) => it.includes('/inloggen/')) ?? ''
  const gijs = await asReader()
  await gijs.setViewportSize({ width: 320, height: 640 })
  await gijs.goto(link)
  expect(await overflowOf(gijs)).toBe(0)
  expect(await problemsOf(gijs)).toEqual([])
  await gijs.getByRole('button', { name: 'Niet meeschrijven' }).click()
  await expect(gijs.getByText('Je schrijft niet mee, en')).toBeVisible()
  await expect(gijs.getByRole('button', { name: 'Niet meeschrijven' })).toHaveCount(0)
  const told = await mailbox.waitFor(member.email ?? '', { subject: 'schrijft niet mee' })
  expect(told.subject).toContain(theme)
  await ada.goto(dialogue)
  await expect(ada.getByText(`Gijs Hout-${run} schrijft niet mee.`)).toBeVisible()

  await gijs.getByRole('button', { name: 'Inloggen' }).click()
  await expect(gijs.getByRole('heading', { level: 1, name: theme })).toBeVisible()
  await expect(gijs.getByText('schrijf je hier niet mee.')).toBeVisible()
  expect(await overflowOf(gijs)).toBe(0)
  expect(await problemsOf(gijs)).toEqual([])
  await gijs.getByRole('button', { name: 'Toch meeschrijven' }).click()
  await expect(gijs.getByText('Jij bent aan zet')).toBeVisible()
  await mailbox.waitFor(member.email ?? '', { subject: 'schrijft toch mee' })
  await gijs.goto('/schrijven')
  await gijs.getByRole('button', { name: 'Niet meeschrijven' }).click()
  await expect(gijs.getByRole('heading', { level: 1, name: theme })).toBeVisible()
  await expect(gijs.getByRole('button', { name: 'Toch meeschrijven' })).toBeVisible()
})

test('the secret address is copied by a button beside it', async ({ page, context, signInAsNamesakeOf }) => {
  await signInAsNamesakeOf('Ben')
  await page.goto('/schrijven/dialogen/nieuw')
  await page.getByLabel('Thema').fill(`Over adressen ${aRun()}`)
  await page.getByLabel('Een medewerker').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Briefwisseling beginnen' }).click()
  const address = page.locator('#eigen-adres')
  await expect(address).toBeVisible()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Adres kopiëren' }).click()
  await expect(page.getByText('Gekopieerd.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await address.textContent())
  // Where a browser does not let it be copied it is selected whole.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
  })
  await page.getByRole('button', { name: 'Adres kopiëren' }).click()
  await expect(page.getByText('Het adres is geselecteerd')).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await address.textContent())
})

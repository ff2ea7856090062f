import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures'
import { inDrawer } from './support/in-a-letter-room'
import { findOrAddMember, signIn } from './support/people'
import { overflowOf, problemsOf } from './support/problems-of'
import { site } from './support/site'

test('a third is asked along, letters name to whom they are, and all three say yes', async ({
  page: ada,
  signInAs,
  asReader,
  mailbox,
}) => {
  test.slow()
  const address = `carola-${Date.now()}@voorbeeld.example`
  const theme = `Over plaats maken ${Date.now()}`
  await findOrAddMember('Ben')
  await signInAs('Ada')
  await ada.goto('/schrijven/dialogen/nieuw')
  await ada.getByLabel('Thema').fill(theme)
  await ada.getByLabel('Een medewerker').selectOption('Ben Zuid')
  await ada.getByRole('button', { name: 'Briefwisseling beginnen' }).click()
  await write(ada, 'Beste Ben,\n\nIs er nog een stoel vrij?')
  const dialogue = new URL(ada.url()).pathname

  await ada.getByRole('link', { name: 'Iemand erbij vragen' }).click()
  await ada.getByLabel('Naam').fill('Carola Rood')
  await ada.getByLabel('E-mailadres').fill(address)
  await expect(ada.getByText('leest brief 1, zonder wat onder ons is')).toBeVisible()
  await ada.getByRole('button', { name: 'Erbij vragen' }).click()
  await expect(ada.getByRole('heading', { name: 'Je vroeg Carola Rood erbij' })).toBeVisible()
  await expect(ada.getByText('Wacht nog op: Ben.')).toBeVisible()
  const ben = await someone(asReader, 'Ben')
  await ben.goto('/schrijven')
  // Ben is in many journeys: of what waits for him the oldest is shown, and that there is more.
  const card = ben.getByText('Ada van Iersel wil er iemand bij vragen.')
  await expect(card.or(ben.getByText('Er wacht nog meer op je.')).first()).toBeVisible()
  await ben.goto(`${dialogue}/correspondenten`)
  await expect(ben.getByText('Carola Rood leest dan brief 1, zonder wat onder ons is.')).toBeVisible()
  expect(await problemsOf(ben)).toEqual([])
  await ben.getByRole('button', { name: 'Ja, Carola Rood mag erbij' }).click()
  await expect(ben.getByText('Iedereen zei ja: Carola Rood schrijft nu mee')).toBeVisible()
  await ada.goto(dialogue)
  await write(ada, 'Beste Carola,\n\nSchuif aan.\n\n:::onder-ons\nAlleen voor jou.\n:::', 'Carola Rood')
  await expect(ada.getByText('Onder ons: Ada en Carola').first()).toBeVisible()
  await ben.goto(dialogue)
  await expect(ben.getByText('Schuif aan.')).toBeVisible()
  await expect(ben.getByText('Alleen voor jou.')).toHaveCount(0)
  await expect(ada.getByRole('heading', { level: 3 })).toHaveText([
    'Ada van Iersel aan Ben Zuid',
    'Ada van Iersel aan Carola Rood',
  ])
  await expect(ada.getByText('Wacht op Carola')).toBeVisible()

  // Carola is invited with the letter that was there, and gets the one that is to her.
  const invitations = () => mailbox.list(address).filter(({ text }) => /nodigt je uit/.test(text))
  await expect.poll(() => invitations().length).toBe(1)
  const [invitation] = invitations()
  expect(invitation?.text).toContain('Is er nog een stoel vrij?')
  const carola = await asReader()
  await carola.goto(invitation?.links.find((link) => link.includes('/inloggen/')) ?? '')
  await carola.getByRole('button', { name: 'Inloggen' }).click()
  await carola.getByRole('link', { name: /^Brieven/ }).click()
  await carola.getByRole('link', { name: theme }).click()
  await expect(carola.getByText('Wacht op jou en Ben')).toBeVisible()
  await expect(carola.getByText('Alleen voor jou.')).toBeVisible()
  await write(carola, 'Beste allemaal,\n\nDank voor de stoel.', 'allen')
  await expect(carola.getByRole('heading', { name: 'Carola Rood aan allen' })).toBeVisible()

  const emiel = await someone(asReader, 'Emiel')
  await emiel.goto(`${dialogue}/samenstelling`)
  await emiel.getByLabel('Titel').fill(theme)
  await emiel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(emiel.getByText('Opgeslagen als samenstelling 1.')).toBeVisible()
  for (const correspondent of [ada, ben, carola]) {
    await correspondent.goto(`${dialogue}/samenstelling/drukproef`)
    await correspondent.getByRole('button', { name: 'Akkoord met precies deze tekst' }).click()
    await expect(correspondent.getByText('Je akkoord is genoteerd.')).toBeVisible()
  }
  await emiel.goto(`${dialogue}/samenstelling/drukproef`)
  await emiel.getByRole('button', { name: 'Publiceren' }).click()
  const path = (await emiel.getByText('Precies dit is openbaar.').getByRole('link').textContent()) ?? ''

  const reader = await asReader()
  await reader.goto(path)
  await expect(reader.getByText('Allen gingen akkoord op')).toBeVisible()
  const letters = reader.getByRole('navigation', { name: 'Brieven' }).getByRole('link')
  await expect(letters).toHaveText([/^Ada aan Ben,/, /^Ada aan Carola,/, /^Carola aan allen,/])
  expect(await (await reader.request.get(`${path}/feed.xml`)).text()).toContain('Carola Rood aan allen')
  expect(await problemsOf(reader)).toEqual([])
  await reader.setViewportSize({ width: 320, height: 640 })
  expect(await overflowOf(reader)).toBe(0)
})

/** Sends a letter from the page of the dialogue, and is back there. */
async function write(page: Page, body: string, to?: string): Promise<void> {
  await page.getByRole('link', { name: 'Brief schrijven' }).click()
  if (to) await inDrawer(page, () => page.getByLabel('Aan', { exact: true }).selectOption(to))
  await page.getByRole('textbox', { name: 'Brief' }).fill(body)
  await page.getByRole('button', { name: 'Versturen' }).click()
  await expect(page.getByText('Je brief is verstuurd.')).toBeVisible()
}

async function someone(asReader: () => Promise<Page>, name: 'Ben' | 'Emiel'): Promise<Page> {
  const page = await asReader()
  await signIn(page.context(), site().url, name)
  return page
}

import type { Page } from '@playwright/test'
import { aRun } from './support/a-run'
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
  const run = aRun()
  // Nobody else is called that: then she would be told apart from them.
  const name = `Fenna Rood-${run}`
  const address = `fenna-${run}@voorbeeld.example`
  const theme = `Over plaats maken ${run}`
  await findOrAddMember('Ben')
  await signInAs('Ada')
  await ada.goto('/schrijven/dialogen/nieuw')
  await ada.getByLabel('Thema').fill(theme)
  await ada.getByLabel('Een medewerker').selectOption('Ben Zuid')
  await ada.getByRole('button', { name: 'Briefwisseling beginnen' }).click()
  await write(ada, 'Beste Ben,\n\nIs er nog een stoel vrij?')
  const dialogue = new URL(ada.url()).pathname

  await ada.getByRole('link', { name: 'Iemand erbij vragen' }).click()
  await ada.getByLabel('Naam').fill(name)
  await ada.getByLabel('E-mailadres').fill(address)
  await expect(ada.getByText('leest brief 1, zonder wat onder ons is')).toBeVisible()
  await ada.getByRole('button', { name: 'Erbij vragen' }).click()
  await expect(ada.getByRole('heading', { name: `Je vroeg ${name} erbij` })).toBeVisible()
  await expect(ada.getByText('Wacht nog op: Ben.')).toBeVisible()
  const ben = await someone(asReader, 'Ben')
  await ben.goto('/schrijven')
  // Ben is in many journeys: of what waits for him the oldest is shown, and that there is more.
  const card = ben.getByText('Ada van Iersel wil er iemand bij vragen.')
  await expect(card.or(ben.getByText('Er wacht nog meer op je.')).first()).toBeVisible()
  await ben.goto(`${dialogue}/correspondenten`)
  await expect(ben.getByText(`${name} leest dan brief 1, zonder wat onder ons is.`)).toBeVisible()
  expect(await problemsOf(ben)).toEqual([])
  await ben.getByRole('button', { name: `Ja, ${name} mag erbij` }).click()
  await expect(ben.getByText(`Iedereen zei ja: ${name} schrijft nu mee`)).toBeVisible()
  await ada.goto(dialogue)
  await write(ada, 'Beste Fenna,\n\nSchuif aan.\n\n:::onder-ons\nAlleen voor jou.\n:::', name)
  await expect(ada.getByText('Onder ons: Ada en Fenna').first()).toBeVisible()
  await ben.goto(dialogue)
  await expect(ben.getByText('Schuif aan.')).toBeVisible()
  await expect(ben.getByText('Alleen voor jou.')).toHaveCount(0)
  await expect(ada.getByRole('heading', { level: 3 })).toHaveText([
    'Ada van Iersel aan Ben Zuid',
    `Ada van Iersel aan ${name}`,
  ])
  await expect(ada.getByText('Wacht op Fenna')).toBeVisible()

  // Fenna is invited with the letter that was there, and gets the one that is to her.
  const invitations = () => mailbox.list(address).filter(({ text }) => /nodigt je uit/.test(text))
  await expect.poll(() => invitations().length).toBe(1)
  const [invitation] = invitations()
  expect(invitation?.text).toContain('Is er nog een stoel vrij?')
  const fenna = await asReader()
  await fenna.goto(invitation?.links.find((link) => link.includes('/inloggen/')) ?? '')
  await fenna.getByRole('button', { name: 'Inloggen' }).click()
  await fenna.getByRole('link', { name: /^Brieven/ }).click()
  await fenna.getByRole('link', { name: theme }).click()
  await expect(fenna.getByText('Wacht op jou en Ben')).toBeVisible()
  await expect(fenna.getByText('Alleen voor jou.')).toBeVisible()
  await write(fenna, 'Beste allemaal,\n\nDank voor de stoel.', 'allen')
  await expect(fenna.getByRole('heading', { name: `${name} aan allen` })).toBeVisible()

  const emiel = await someone(asReader, 'Emiel')
  await emiel.goto(`${dialogue}/samenstelling`)
  await emiel.getByLabel('Titel').fill(theme)
  await emiel.getByRole('button', { name: 'Opslaan' }).click()
  await expect(emiel.getByText('Opgeslagen als samenstelling 1.')).toBeVisible()
  for (const correspondent of [ada, ben, fenna]) {
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
  await expect(letters).toHaveText([/^Ada aan Ben,/, /^Ada aan Fenna,/, /^Fenna aan allen,/])
  expect(await (await reader.request.get(`${path}/feed.xml`)).text()).toContain(`${name} aan allen`)
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

import type { Page } from '@playwright/test'
import { answerOn } from './support/answer-on'
import { expect, test } from './support/fixtures'
import { openPreview, showSource } from './support/in-a-letter-room'
import { overflowOf, problemsOf } from './support/problems-of'

test('two people write each other, from the invitation to a change that is accepted', async ({
  page: ada,
  signInAs,
  asReader,
  mailbox,
}) => {
  test.slow()
  const address = `carola-${Date.now()}@voorbeeld.example`
  const { name } = await signInAs('Ada')
  await ada.goto('/schrijven/dialogen')
  await ada.getByRole('button', { name: 'Nieuwe briefwisseling' }).click()
  await ada.getByLabel('Thema').fill('Over stilte')
  await ada.getByLabel('Naam').fill('Carola Rood')
  await ada.getByLabel('E-mailadres').fill(address)
  await expectFine(ada)
  await ada.getByRole('button', { name: 'Briefwisseling beginnen' }).click()
  await expect(ada.getByRole('heading', { level: 1 })).toHaveText('Over stilte')
  await expect(ada.getByText('Jij bent aan zet')).toBeVisible()
  const dialogue = ada.url()

  // The first letter: saved by itself, with a passage that stays between them.
  await ada.getByRole('link', { name: 'Brief schrijven' }).click()
  const text = ada.getByRole('textbox', { name: 'Brief' })
  await expect(text).toContainText('Beste Carola,')
  await showSource(ada)
  await ada.getByLabel('Onderwerp').fill('Een begin')
  await text.fill('Mijn nummer is 06.')
  await ada.getByRole('button', { name: 'Onder ons zetten' }).click()
  await expect(
    ada.getByText('Alleen Ada en Carola lezen dit, lezers en redactie niet: ‘Mijn nummer is 06.’'),
  ).toBeVisible()
  // One step back, and once more by the keyboard alone; pressed twice it is still one passage.
  await text.press('Control+z')
  await expect(text).not.toContainText(':::')
  for (const said of ['Alleen Ada en Carola lezen dit', 'Dit staat al onder ons.']) {
    await ada.getByRole('button', { name: 'Onder ons zetten' }).press('Enter')
    await expect(ada.getByText(said)).toBeVisible()
    await expect(text).toBeFocused()
  }
  await expect(text).toHaveText(':::onder-onsMijn nummer is 06.:::')
  // By its key, and of one word that is selected no more than that word.
  await text.press('Control+z')
  await text.press('Control+End')
  await text.press('Control+Shift+ArrowLeft')
  await text.press('Control+Shift+ArrowLeft')
  await text.press('Control+Shift+l')
  await expect(text).toContainText('Mijn nummer is:::onder-ons')
  await text.press('Control+z')
  await text.press('Control+End')
  await text.press('Control+Shift+l')
  await expect(text).toHaveText(':::onder-onsMijn nummer is 06.:::')
  await text.press('Control+End')
  await text.pressSequentially('\n\nIk schrijf je over stilte.')
  const preview = await openPreview(ada)
  await expect(preview.getByRole('note', { name: 'Onder ons' })).toContainText('06')
  await expect(ada.getByText(/^Opgeslagen \d/)).toBeVisible()
  await expectFine(ada)
  await ada.reload()
  await expect(ada.getByRole('textbox', { name: 'Brief' })).toContainText('Ik schrijf je over stilte.')
  await ada.getByRole('button', { name: 'Versturen' }).click()
  await expect(ada.getByText('Je brief is verstuurd.')).toBeVisible()
  await expect(ada.getByText('Wacht op Carola')).toBeVisible()

  // Carola is invited with the letter, and comes in from the link in that mail.
  const letter = await mailbox.waitFor(address, { subject: 'Een begin' })
  expect(letter.from).toContain(name)
  expect(letter.text).toContain('Mijn nummer is 06.')
  expect(letter.text).toMatch(/^Ada van Iersel nodigt je uit/)
  const carola = await asReader()
  await carola.goto(letter.links.find((link) => link.includes('/inloggen/')) ?? '')
  await carola.getByRole('button', { name: 'Inloggen' }).click()
  await expect(carola.getByRole('heading', { level: 1 })).toHaveText('Over stilte')
  await carola.getByRole('link', { name: /^Brieven/ }).click()
  await expect(carola.getByText('Jij bent aan zet')).toBeVisible()
  await expectFine(carola)
  await carola.getByRole('link', { name: 'Over stilte' }).click()
  await expect(carola.getByRole('note', { name: 'Onder ons' })).toContainText('06')
  await carola.getByRole('link', { name: 'Brief schrijven' }).click()
  await carola.getByRole('textbox', { name: 'Brief' }).fill('Beste Ada,\n\nDank je.')
  await carola.getByRole('button', { name: 'Versturen' }).click()
  await expect(carola.getByText('Brief 2 van 2')).toBeVisible()
  await expectFine(carola)

  // She proposes a change in the first letter; its writer accepts it, and both see what changed.
  await carola.getByRole('link', { name: 'Wijziging voorstellen' }).click()
  const proposed = carola.getByRole('textbox', { name: 'Brief' })
  await expect(carola.getByRole('button', { name: 'Onder ons zetten' })).toBeVisible()
  await proposed.press('Control+End')
  await proposed.pressSequentially(' En over rust.')
  await carola.getByLabel('Onderwerp').fill('Stilte en rust')
  await carola.getByLabel('Waarom?').fill('Daar ging het ook over.')
  await expectFine(carola)
  await carola.getByRole('button', { name: 'Voorstellen' }).click()
  await expect(carola.getByText('Je voorstel is gedaan.')).toBeVisible()
  await ada.goto(dialogue)
  await ada.getByRole('link', { name: 'Voorstel van Carola Rood' }).click()
  await expect(ada.getByText('Daar ging het ook over.')).toBeVisible()
  await expect(ada.getByRole('insertion')).toContainText(['Stilte en rust', 'En over rust.'])
  await expectFine(ada)
  await ada.getByRole('button', { name: 'Overnemen', exact: true }).click()
  await expect(ada.getByText('Overgenomen.')).toBeVisible()
  await carola.reload()
  await expect(carola.getByText('En over rust.')).toBeVisible()
  await expect(carola.getByRole('region', { name: 'Je voorstellen' })).toContainText('Overgenomen op')
  await carola.getByRole('link', { name: 'Versies' }).click()
  await expect(carola.getByRole('insertion')).toContainText(['Stilte en rust', 'En over rust.'])
  await expectFine(carola)
})

test('who is signed out or has no server keeps the letter, and it is saved once there is one', async ({
  page,
  signInAs,
  context,
}) => {
  await signInAs('Ada')
  await page.goto('/schrijven/dialogen/nieuw')
  await page.getByLabel('Thema').fill('Over pech')
  await page.getByLabel('Een medewerker').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Briefwisseling beginnen' }).click()
  await page.getByRole('link', { name: 'Brief schrijven' }).click()
  const text = page.getByRole('textbox', { name: 'Brief' })
  await text.fill('Dit mag niet weg.')
  await expect(page.getByText(/^Opgeslagen \d/)).toBeVisible()

  await context.setOffline(true)
  await text.fill('Dit mag ook niet weg.')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(answerOn(page)).toContainText('niet te bereiken')
  await expect(text).toContainText('ook niet weg')
  await context.setOffline(false)
  await context.clearCookies()
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(answerOn(page)).toContainText('uitgelogd')
  await signInAs('Ada')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(answerOn(page)).toContainText('Opgeslagen.')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Brief' })).toContainText('ook niet weg')
})

/** Nothing for axe to find, and at 320 px nothing sticks out. */
async function expectFine(page: Page): Promise<void> {
  expect(await problemsOf(page)).toEqual([])
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await overflowOf(page)).toBe(0)
  if (size) await page.setViewportSize(size)
}

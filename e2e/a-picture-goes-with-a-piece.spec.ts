import { aPlane } from './support/a-plane'
import { answerOn } from './support/answer-on'
import { expect, test } from './support/fixtures'

test('a picture asks for its words, is taken in, and readers see it', async ({
  page,
  signInAs,
  aDraftBy,
  asReader,
}) => {
  const draft = await aDraftBy('Emiel', { title: 'Met een beeld' })
  await signInAs('Emiel')
  await page.goto(`/schrijven/concepten/${draft.id}`)
  await page.getByLabel('Beeld', { exact: true }).setInputFiles(await aPlane('Een vlak.png', '#7a2e1d'))
  await page.getByRole('button', { name: 'Publiceren' }).click()
  // What is still to be done leads to its field.
  await page.getByRole('link', { name: 'Beschrijf wat er op het beeld te zien is' }).click()
  await expect(page.getByLabel('Wat is erop te zien?')).toBeFocused()

  await page.getByLabel('Wat is erop te zien?').fill('Een effen vlak.')
  await page.getByLabel('Maker', { exact: true }).fill('Emiel Ábel')
  await page.getByLabel('Licentie').fill('CC BY 4.0')
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(answerOn(page)).toContainText('Gepubliceerd.')
  const reader = await asReader()
  await reader.goto((await answerOn(page).getByRole('link').textContent()) ?? '')
  await expect(reader.getByRole('img', { name: 'Een effen vlak.' })).toBeVisible()
  await expect(reader.getByText('Emiel Ábel (CC BY 4.0)')).toBeVisible()
})

test('a picture that takes the place of another is not described in its words', async ({
  page,
  signInAs,
  aDraftBy,
}) => {
  const draft = await aDraftBy('Emiel', { title: 'Een ander beeld' })
  await signInAs('Emiel')
  await page.goto(`/schrijven/concepten/${draft.id}`)
  const alt = page.getByLabel('Wat is erop te zien?')
  const credit = page.getByLabel('Maker', { exact: true })
  await page.getByLabel('Beeld', { exact: true }).setInputFiles(await aPlane('Rood.png', '#7a2e1d'))
  await alt.fill('Een rood vlak.')
  await credit.fill('Emiel Ábel')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByRole('img', { name: 'Een rood vlak.' })).toBeVisible()
  await page.getByLabel('Beeld', { exact: true }).setInputFiles(await aPlane('Blauw.png', '#1d2e7a'))
  await expect(page.getByText('Dit is een ander beeld.')).toBeVisible()
  await expect(alt).toHaveValue('')
  await expect(credit).toHaveValue('')
  // Also when it is described in the same words: whoever typed them looked.
  await alt.fill('Een rood vlak.')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText('Dit is een ander beeld.')).toHaveCount(0)
  await expect(page.getByRole('region', { name: /^Nog \d/ })).toContainText('Noem de maker')
  await page.reload()
  await expect(alt).toHaveValue('Een rood vlak.')
})

test('a file that is no picture is refused in words, and the text stays', async ({ page, signInAs }) => {
  await signInAs('Ada')
  await page.goto('/schrijven/nieuw')
  await page.getByLabel('Titel').fill('Geen beeld')
  const file = { name: 'brief.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="x"/>') }
  await page.getByLabel('Beeld', { exact: true }).setInputFiles(file)
  await page.getByLabel('Wat is erop te zien?').fill('Niets.')
  await page.getByLabel('Maker', { exact: true }).fill('Niemand')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(answerOn(page)).toContainText('Opgeslagen als versie 1.')
  await expect(answerOn(page)).toContainText('Dit is geen JPEG, PNG of WebP.')
  await expect(page.getByLabel('Titel')).toHaveValue('Geen beeld')
})

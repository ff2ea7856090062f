import sharp from 'sharp'
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
  const buffer = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#7a2e1d' } })
    .png()
    .toBuffer()
  await page.getByLabel('Beeld').setInputFiles({ name: 'Een vlak.png', mimeType: 'image/png', buffer })
  await page.getByRole('button', { name: 'Publiceren' }).click()
  // What is still to be done leads to its field.
  await page.getByRole('link', { name: 'Beschrijf wat er op het beeld te zien is' }).click()
  await expect(page.getByLabel('Wat is erop te zien?')).toBeFocused()

  await page.getByLabel('Wat is erop te zien?').fill('Een effen vlak.')
  await page.getByLabel('Maker', { exact: true }).fill('Emiel Ábel')
  await page.getByLabel('Licentie').fill('CC BY 4.0')
  await page.getByRole('button', { name: 'Publiceren' }).click()
  await expect(page.getByRole('status')).toContainText('Gepubliceerd.')
  const reader = await asReader()
  await reader.goto((await page.getByRole('status').getByRole('link').textContent()) ?? '')
  await expect(reader.getByRole('img', { name: 'Een effen vlak.' })).toBeVisible()
  await expect(reader.getByText('Emiel Ábel (CC BY 4.0)')).toBeVisible()
})

test('a file that is no picture is refused in words, and the text stays', async ({ page, signInAs }) => {
  await signInAs('Ada')
  await page.goto('/schrijven/nieuw')
  await page.getByLabel('Titel').fill('Geen beeld')
  const file = { name: 'brief.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="x"/>') }
  await page.getByLabel('Beeld').setInputFiles(file)
  await page.getByLabel('Wat is erop te zien?').fill('Niets.')
  await page.getByLabel('Maker', { exact: true }).fill('Niemand')
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await expect(page.getByRole('status')).toContainText('Opgeslagen als versie 1.')
  await expect(page.getByRole('status')).toContainText('Dit is geen JPEG, PNG of WebP.')
  await expect(page.getByLabel('Titel')).toHaveValue('Geen beeld')
})

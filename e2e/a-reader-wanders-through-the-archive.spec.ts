import { expect, test } from './support/fixtures'

test('a reader goes from the archive to a month and reads whole texts there', async ({ asReader }) => {
  const reader = await asReader()
  await reader.goto('/archief')
  await reader.getByRole('region', { name: '2011' }).getByRole('link', { name: 'februari' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: 'Maandarchief: februari 2011' })).toBeVisible()
  await expect(reader.getByText('Waar is het voor?')).toBeVisible()
  await expect(reader.getByRole('heading', { name: 'Twee vragen' })).toBeVisible()

  await reader.getByRole('navigation', { name: 'Maanden' }).getByRole('link').last().click()
  await expect(reader.getByRole('heading', { level: 1, name: 'Maandarchief: september 2011' })).toBeVisible()
  await reader.getByRole('link', { name: '2011', exact: true }).click()
  await expect(reader.getByRole('heading', { level: 1, name: 'Jaar 2011' })).toBeVisible()
  await reader.getByRole('link', { name: 'De kleine belofte' }).click()
  await expect(reader).toHaveURL('/2011/02/de-kleine-belofte')
})

test('a piece leads to what links to it, and to the one after it', async ({ asReader }) => {
  const reader = await asReader()
  await reader.goto('/2011/02/waar-een-bedrijf-voor-is')
  const references = reader.getByRole('region', { name: 'Wat hiernaar verwijst' })
  await expect(references.getByRole('link', { name: 'De vergadering van negen uur' })).toBeVisible()
  await reader.getByRole('link', { name: 'Volgende De kleine belofte' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: 'De kleine belofte' })).toBeVisible()
  await expect(reader.getByRole('link', { name: 'Vorige Waar een bedrijf voor is' })).toBeVisible()
})

test('authors are found under the family name, without its infix', async ({ asReader }) => {
  const reader = await asReader()
  await reader.goto('/auteurs')
  const names = await reader.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()
  expect(names).toContain('Wal, Hester van der')
  expect(names).toEqual([...names].sort(new Intl.Collator('nl').compare))
  await reader.getByRole('link', { name: 'Wal, Hester van der' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: 'Hester van der Wal' })).toBeVisible()
  await reader.getByRole('link', { name: 'De kleine belofte' }).click()
  await expect(reader).toHaveURL('/2011/02/de-kleine-belofte')
})

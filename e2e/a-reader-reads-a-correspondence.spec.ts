import { expect, test } from './support/fixtures'

test('a reader finds a correspondence on the front page and goes to one letter of it', async ({
  asReader,
}) => {
  const reader = await asReader()
  await reader.goto('/')
  await reader.getByRole('link', { name: 'Wat je niet kunt erven' }).click()
  await expect(reader.getByRole('heading', { level: 1, name: 'Wat je niet kunt erven' })).toBeVisible()

  const letters = reader.getByRole('navigation', { name: 'Brieven' })
  await expect(letters.getByRole('link')).toHaveCount(6)
  await letters.getByRole('link', { name: 'Hester aan Egbert, 17 september 2026' }).click()
  await expect(reader).toHaveURL(/#brief-2$/)

  const letter = reader.getByRole('article', { name: 'Hester van der Wal aan Egbert Lindeman' }).first()
  await expect(letter).toBeInViewport()
  await expect(letter.getByText('donderdag 17 september 2026, 10.30 uur')).toBeVisible()
  await expect(letter.getByRole('link', { name: 'Brief 2 van 6' })).toHaveAttribute('href', '#brief-2')
})

test('a correspondence that is not finished says whose turn it is', async ({ asReader }) => {
  const reader = await asReader()
  await reader.goto('/2026/10/wat-je-niet-kunt-erven')
  await expect(reader.getByText('Wacht op Egbert', { exact: true })).toBeVisible()
  await expect(reader.getByText('Wacht op Egbert. Deze briefwisseling is nog niet af.')).toBeVisible()
})

test('a link from elsewhere to a heading between letters leads there, though it names no letter', async ({
  asReader,
}) => {
  const reader = await asReader()
  await reader.goto('/2026/10/wat-je-niet-kunt-erven#over-het-vragen')
  await expect(reader.getByRole('heading', { name: 'Over het vragen' })).toBeInViewport()
})

test('the two voices can be told apart without colour', async ({ asReader }) => {
  const reader = await asReader()
  await reader.setViewportSize({ width: 1280, height: 800 })
  await reader.goto('/2026/10/wat-je-niet-kunt-erven')
  const looks = await reader.locator('.letter').evaluateAll((letters) =>
    letters.map((letter) => {
      const { borderLeftStyle, marginLeft } = getComputedStyle(letter)
      return `${borderLeftStyle} ${Number.parseFloat(marginLeft) > 0 ? 'indented' : 'flush'}`
    }),
  )
  expect(looks.slice(0, 3)).toEqual(['solid flush', 'double indented', 'solid flush'])
})

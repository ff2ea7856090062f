import { expect, test } from './support/fixtures'

const ESSAY = '/2012/06/een-excuus-zonder-maar'
const NOTE = 'Dat mag niet. Ik heb het dan ook nooit gezien.'

test('on a phone a note is a link to the end of the text, and back', async ({ asReader }) => {
  const reader = await asReader()
  await reader.setViewportSize({ width: 375, height: 700 })
  await reader.goto(ESSAY)
  await reader.getByRole('link', { name: 'Noot 1', exact: true }).click()
  await expect(reader.getByRole('listitem').filter({ hasText: NOTE })).toBeInViewport()
  await reader.getByRole('link', { name: 'Terug naar noot 1' }).click()
  await expect(reader.getByRole('link', { name: 'Noot 1', exact: true })).toBeInViewport()
})

test('on a wide page the note stands in the margin, beside its line', async ({ asReader }) => {
  const reader = await asReader()
  await reader.setViewportSize({ width: 1280, height: 900 })
  await reader.goto(ESSAY)
  const [note, mark, text] = await Promise.all([
    reader.getByText(NOTE).first().boundingBox(),
    reader.locator('.note-number').first().boundingBox(),
    reader.locator('.prose').first().boundingBox(),
  ])
  expect(Math.abs((note?.y ?? 0) - (mark?.y ?? 0))).toBeLessThan(40)
  expect(note?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0))
})

test('a line holds about 66 characters, however wide the screen', async ({ asReader }) => {
  const reader = await asReader()
  await reader.setViewportSize({ width: 1600, height: 900 })
  await reader.goto(ESSAY)
  const perLine = await reader.locator('.book > p').evaluateAll((paragraphs) => {
    const long = paragraphs.filter(({ textContent }) => (textContent ?? '').length > 350)
    const linesOf = (paragraph: Element) =>
      paragraph.clientHeight / Number.parseFloat(getComputedStyle(paragraph).lineHeight)
    const lines = long.reduce((sum, paragraph) => sum + Math.round(linesOf(paragraph)), 0)
    return long.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0) / lines
  })
  expect(perLine).toBeGreaterThan(55)
  expect(perLine).toBeLessThan(75)
})

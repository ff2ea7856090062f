import { expect, test } from 'vitest'
import { isHeaderBlock } from './find-header-block'
import { plain } from './plain'

const HEAD = [
  'Van: Jan <jan@oud.example>',
  'Verzonden: dinsdag 12 mei 2026 10:00',
  'Aan: Piet',
  'Onderwerp: Dag',
]
const isBlock = (lines: string[], at = 0) => isHeaderBlock(lines.map(plain), at)

test('a head begins with the first of its lines, and not with what stands above it', () => {
  expect(isBlock(HEAD)).toBe(true)
  expect(isBlock(['Dag Jan,', ...HEAD])).toBe(false)
  expect(isBlock(['Dag Jan,', ...HEAD], 1)).toBe(true)
})

test('what is no sender begins one only with more of the same below it', () => {
  const [from = '', ...others] = HEAD
  expect(isBlock([...others, from])).toBe(true)
  expect(isBlock(['Onderwerp: ons feest', 'Het is zover.', ...HEAD])).toBe(false)
})

test('a sender with an address needs no day; without one a day, to whom and about what', () => {
  expect(isBlock(['Van: Jan <jan@oud.example>', 'Verzonden: gisteren', 'Aan: Piet'])).toBe(true)
  expect(isBlock(['Van: Jan', 'Verzonden: 10:00', 'Aan: Piet', 'Onderwerp: Dag'])).toBe(false)
  expect(isBlock(['Van: Jan', 'Verzonden: dinsdag 12 mei 2026 10:00', 'Aan: Piet'])).toBe(false)
})

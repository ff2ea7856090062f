import { expect, test } from 'vitest'
import { wrap } from './wrap'

const SENTENCE = 'Een zin die langer is dan een regel van een mail, zodat hij ergens breekt en verder gaat.'

test('a long line breaks between words', () => {
  const lines = wrap(SENTENCE).split('\n')
  expect(lines).toHaveLength(2)
  expect(lines.join(' ')).toBe(SENTENCE)
})

test('what is quoted has its marks before every line it breaks into', () => {
  const lines = wrap(`>> ${SENTENCE}`).split('\n')
  expect(lines).toHaveLength(2)
  for (const line of lines) expect(line).toMatch(/^>> \S.{0,68}$/)
  expect(wrap('>')).toBe('>')
})

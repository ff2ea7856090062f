import { expect, test } from 'vitest'
import { looksBrokenAtColumn } from './looks-broken-at-column'

const line = (length: number) =>
  'woord '
    .repeat(20)
    .slice(0, length - 1)
    .concat('x')
const paragraph = (...lengths: number[]) => lengths.map(line).join('\n')

test('lines that all end about the same column were broken there', () => {
  expect(looksBrokenAtColumn(`Beste,\n\n${paragraph(78, 72, 60, 12)}\n\nDag`)).toBe(true)
  expect(looksBrokenAtColumn(`${paragraph(100, 99, 40)}\n\n${paragraph(61, 3)}`)).toBe(true)
})

test('one that ends elsewhere, or only a few, say nothing', () => {
  expect(looksBrokenAtColumn(paragraph(78, 59, 78, 12))).toBe(false)
  expect(looksBrokenAtColumn(paragraph(78, 101, 78, 12))).toBe(false)
  expect(looksBrokenAtColumn(paragraph(78, 78, 12))).toBe(false)
  expect(looksBrokenAtColumn(`${paragraph(78, 78, 78, 12)}\n\nGroet,\nAnna`)).toBe(false)
  expect(looksBrokenAtColumn('')).toBe(false)
})

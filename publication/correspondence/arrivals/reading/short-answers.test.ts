import { expect, test } from 'vitest'
import { isSpeech } from './is-speech'
import { mendHeaders } from './mend-headers'
import { numeralOf } from './number-items'

test.each([
  [['PS', 'de kat'], true],
  [['P.S.: tot dan'], true],
  [['Ik stuur je dit, en het is vertrouwelijk.'], false],
  [['Ik heb je brief gelezen.'], true],
  [['www.mijnblog.example', 'Lees ik zelf.'], false],
])('somebody says something in %j: %s', (lines, expected) => {
  expect(isSpeech(lines)).toBe(expected)
})

test('an item is numbered in letters or in Roman numerals as far as anybody counts in them', () => {
  const numerals = [
    [3, 'a'],
    [26, 'A'],
    [27, 'a'],
    [0, 'a'],
    [4, 'i'],
    [39, 'I'],
    [40, 'i'],
    [0, 'i'],
    [7, '1'],
  ] as const
  const shown = numerals.map(([number, type]) => numeralOf(number, type))
  expect(shown).toEqual(['c', 'Z', '27', '0', 'iv', 'XXXIX', '40', '0', '7'])
})

test.each(['iso-2022-jp', 'utf-16', 'big5'])('a header in %s stays what it says it is', (charset) => {
  const raw = Buffer.from(`Subject: =?${charset}?q?caf=C3=A9?=\n\nDag`)
  expect(Buffer.from(mendHeaders(raw)).toString('latin1')).toBe(raw.toString('latin1'))
})

test('a header of one byte for each sign that is UTF-8 is said to be that, and plain ASCII is left', () => {
  const mended = (words: string) =>
    Buffer.from(mendHeaders(Buffer.from(`Subject: ${words}\n\nDag`))).toString('latin1')
  expect(mended('=?iso-8859-1?q?caf=C3=A9?=')).toBe('Subject: =?utf-8?q?caf=C3=A9?=\n\nDag')
  expect(mended('=?iso-8859-1?q?cafe?=')).toBe('Subject: =?iso-8859-1?q?cafe?=\n\nDag')
})

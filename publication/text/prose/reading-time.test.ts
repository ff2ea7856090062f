import { expect, test } from 'vitest'
import { countWords, readingTimeMinutes } from './reading-time'

test('words are counted as a person would', () => {
  expect(countWords('')).toBe(0)
  expect(countWords('- Zo’n e-mail, om 12.30 uur: één… of 2? — Ja | nee')).toBe(10)
  expect(countWords("foto's en cafe\u0301s")).toBe(3)
})

test('reading takes a minute at least', () => {
  expect([0, 1, 344, 345, 1_150].map(readingTimeMinutes)).toEqual([1, 1, 1, 2, 5])
})

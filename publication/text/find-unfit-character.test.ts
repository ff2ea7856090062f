import { expect, test } from 'vitest'
import { findUnfitCharacter, withoutUnfitCharacters } from './find-unfit-character'

test.each([
  ['Bel\u0007', 'U+0007', 'Bel'],
  ['a\u202eb', 'U+202E', 'ab'],
  ['\ufeffa', 'U+FEFF', 'a'],
  ['a\u2067b', 'U+2067', 'ab'],
  ['a\u2067b\nc\u2069', 'U+2067', 'ab\nc'],
])('%j has %s', (text, code, without) => {
  expect(findUnfitCharacter(text)).toBe(code)
  expect(withoutUnfitCharacters(text)).toBe(without)
})

test.each(['Gewoon', 'Over \u2067שלום\u2069', 'ab\u200f', 'twee\nregels'])('%j is fine', (text) => {
  expect(findUnfitCharacter(text)).toBeNull()
  expect(withoutUnfitCharacters(text)).toBe(text)
})

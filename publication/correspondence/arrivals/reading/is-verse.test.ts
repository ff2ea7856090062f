import { expect, test } from 'vitest'
import { isVerse } from './is-verse'

test('lines that end where there is a pause are verse, from three on', () => {
  const lines = ['De zon ging onder,', 'de maan kwam op;', 'het was stil.']
  expect(isVerse(lines)).toBe(true)
  expect(isVerse(lines.slice(0, 2))).toBe(false)
})

test('lines that rhyme are verse, from four on', () => {
  const lines = [
    'Wie in de wind op straat',
    'zijn oude hoed verlaat',
    'weet hoe het later gaat',
    'met wie er buiten staat',
  ]
  expect(isVerse(lines)).toBe(true)
  expect(isVerse(lines.slice(0, 3))).toBe(false)
})

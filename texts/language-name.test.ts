import { expect, test } from 'vitest'
import { languageName } from './language-name'

test('a language is called by its name, and what is none stays as it was typed', () => {
  expect(languageName('ar', 'nl')).toBe('Arabisch')
  expect(languageName('nl-BE', 'en')).toBe('Flemish')
  for (const typed of ['', 'Neder lands', 'x', 'ar ']) expect(languageName(typed, 'nl')).toBe(typed)
})

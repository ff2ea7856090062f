import { expect, test } from 'vitest'
import { joinNames } from './join-names'

test('names follow each other as in a sentence', () => {
  expect(joinNames([], 'nl')).toBe('')
  expect(joinNames(['Anna', { name: 'Bram' }, 'Carola'], 'nl')).toBe('Anna, Bram en Carola')
})

test('who wanted no name has a capital at the beginning alone', () => {
  expect(joinNames(['Een schrijver', 'Anna'], 'nl')).toBe('Een schrijver en Anna')
  expect(joinNames(['Anna', 'Een schrijver', 'Een schrijver'], 'nl')).toBe(
    'Anna, een schrijver en een schrijver',
  )
  expect(joinNames(['Anna', 'A writer'], 'en')).toBe('Anna and a writer')
})

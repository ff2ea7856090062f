import { expect, test } from 'vitest'
import { joinNames } from './join-names'

test('who wanted no name has a capital at the beginning alone', () => {
  expect(joinNames(['Een schrijver', 'Carola'], 'nl')).toBe('Een schrijver en Carola')
  expect(joinNames(['Carola', { name: 'Een schrijver' }], 'nl')).toBe('Carola en een schrijver')
  expect(joinNames(['Een schrijver', 'Carola'], 'nl', { isInSentence: true })).toBe('een schrijver en Carola')
  expect(joinNames(['A writer', 'Carola'], 'en', { isInSentence: true })).toBe('a writer and Carola')
})

test('of two who wanted no name the number stays behind the small letter', () => {
  expect(joinNames(['Anna', 'Een schrijver (1)', 'Een schrijver (2)'], 'nl')).toBe(
    'Anna, een schrijver (1) en een schrijver (2)',
  )
})

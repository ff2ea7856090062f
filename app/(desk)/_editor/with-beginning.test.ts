import { expect, test } from 'vitest'
import { withBeginning } from './with-beginning'

const KNOWN = ['Beste allemaal,', 'Beste Anna,', 'Beste Anna Maria,', '']

test.each([
  ['Beste allemaal,\n\nDag.', 'Beste Anna,', 'Beste Anna,\n\nDag.'],
  ['Beste Anna,\n\n', 'Beste allemaal,', 'Beste allemaal,\n\n'],
  ['Beste Anna,', 'Beste Anna,', null],
  ['Lieve Anna,\n\nDag.', 'Beste allemaal,', null],
  ['Beste Annabel,\n\nDag.', 'Beste allemaal,', null],
  ['', 'Beste Anna,', null],
])('%j with %j is %j', (text, next, expected) => {
  expect(withBeginning(text, KNOWN, next)).toBe(expected)
})

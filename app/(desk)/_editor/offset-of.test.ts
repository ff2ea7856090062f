import { expect, test } from 'vitest'
import { offsetOf } from './offset-of'

test.each([
  [1, 1, 0],
  [2, 3, 6],
  [2, 99, 9],
  [99, 1, 10],
  [0, 0, 0],
])('line %i, column %i', (line, column, offset) => {
  expect(offsetOf('een\nzwart\n', { line, column })).toBe(offset)
})

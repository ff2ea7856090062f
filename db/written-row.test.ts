import { expect, test } from 'vitest'
import { writtenRow } from './written-row'

test('what was written is given back, and what was not is never taken for written', () => {
  expect(writtenRow([{ id: 'a' }], 'The letter')).toEqual({ id: 'a' })
  expect(() => writtenRow([], 'The letter')).toThrow('The letter was not kept')
})

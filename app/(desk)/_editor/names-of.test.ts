import { expect, test } from 'vitest'
import { namesOf } from './names-of'

test('what was ticked has one spelling, whatever the order of ticking', () => {
  const choices = [
    { id: 'a', name: 'Werk' },
    { id: 'b', name: 'Stilte' },
  ]
  expect(namesOf(['b', 'a'], choices)).toBe('Werk, Stilte')
  expect(namesOf([], choices)).toBe('')
  expect(namesOf(['weg', 'b'], choices)).toBe('Stilte, …')
})

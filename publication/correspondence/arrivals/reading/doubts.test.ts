import { expect, test } from 'vitest'
import { isSignedBy } from './doubts'
import { plain } from './plain'

test('who signs does so with the first of their names, which one letter is not', () => {
  expect(isSignedBy(['Dag!', 'Groet, Jan'].map(plain), 'Jan Jansen')).toBe(true)
  expect(isSignedBy(['Dag!', 'J'].map(plain), 'J Jansen')).toBe(false)
  expect(isSignedBy(['Dag!', 'Groet'].map(plain), '')).toBe(false)
})

import { expect, test } from 'vitest'
import { findPassage } from './words-of-letter'

test('words stand in a block, in a heading, which has an address of its own, or nowhere', () => {
  const begins = [
    { at: 0, block: 0, isHeading: true },
    { at: 8, block: 1, isHeading: false },
  ]
  const letter = { text: 'De dijk De dijk is hoog ', begins, ownText: '' }
  expect(findPassage(letter, 'is hoog')).toBe(1)
  expect(findPassage(letter, 'De dijk')).toBe(1)
  expect(findPassage({ ...letter, text: 'De dijk ' }, 'De dijk')).toBeNull()
  expect(findPassage(letter, 'het bos')).toBeUndefined()
})

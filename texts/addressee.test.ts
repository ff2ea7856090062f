import { expect, test } from 'vitest'
import { addresseeOf } from './addressee'

const bram = { name: 'Bram van Iersel', givenName: 'Bram' }

test('to whom a letter is stands behind its sender: one, all, or nobody when that is not known', () => {
  expect(addresseeOf({ to: bram, isToAll: false }, 'name', 'nl')).toBe(' aan Bram van Iersel')
  expect(addresseeOf({ to: bram, isToAll: false }, 'givenName', 'en')).toBe(' to Bram')
  expect(addresseeOf({ to: null, isToAll: true }, 'name', 'nl')).toBe(' aan allen')
  expect(addresseeOf({ to: null, isToAll: false }, 'name', 'nl')).toBe('')
})

test('who wanted no name has a small letter behind the word before it', () => {
  const aWriter = { name: 'Een schrijver', givenName: 'Een schrijver' }
  expect(addresseeOf({ to: aWriter, isToAll: true }, 'givenName', 'nl')).toBe(' aan een schrijver')
})

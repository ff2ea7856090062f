import { expect, test } from 'vitest'
import { splitName } from './split-name'

test.each([
  ['Ada van Iersel', 'Ada', 'van', 'Iersel'],
  ['Anna Maria van der Berg', 'Anna Maria', 'van der', 'Berg'],
  ["Joost in 't Veld", 'Joost', "in 't", 'Veld'],
  ['Olga Özdemir', 'Olga', '', 'Özdemir'],
  ['Jan Willem Zuid', 'Jan Willem', '', 'Zuid'],
  ['Jan de Vries-van Dam', 'Jan', 'de', 'Vries-van Dam'],
  ['Beheerder', 'Beheerder', '', ''],
  ['  ', '', '', ''],
])('%s has a given name, an infix and a family name', (name, givenName, infix, familyName) => {
  expect(splitName(name)).toEqual({ givenName, infix, familyName })
})

import { expect, test } from 'vitest'
import { namesApart } from './names-apart'

const named = (...names: string[]) =>
  names.map((name, at) => ({ id: `${at}`, name, email: `m${at}@dialoog.example` }))
const called = (...names: string[]) => {
  const all = named(...names)
  return all.map(namesApart(all)).map(({ name, givenName }) => [name, givenName])
}

test.each([
  [
    ['Anna Bos', 'Bram Cools'],
    [
      ['Anna Bos', 'Anna'],
      ['Bram Cools', 'Bram'],
    ],
  ],
  [
    ['Bram Cools', 'Bram Vries', 'Anna Bos'],
    [
      ['Bram Cools', 'Bram Cools'],
      ['Bram Vries', 'Bram Vries'],
      ['Anna Bos', 'Anna'],
    ],
  ],
  [
    ['Bram Cools', 'Cato Deen', 'bram cools'],
    [
      ['Bram Cools (1)', 'Bram Cools (1)'],
      ['Cato Deen', 'Cato'],
      ['bram cools (2)', 'bram cools (2)'],
    ],
  ],
  [
    ['Bram', 'Bram Cools'],
    [
      ['Bram', 'Bram'],
      ['Bram Cools', 'Bram Cools'],
    ],
  ],
  [
    ['Een schrijver', 'Een schrijver'],
    [
      ['Een schrijver (1)', 'Een schrijver (1)'],
      ['Een schrijver (2)', 'Een schrijver (2)'],
    ],
  ],
])('%j are told apart', (names, expected) => {
  expect(called(...names)).toEqual(expected)
})

test('nobody is spoken to by a number, and who does not write there is called by their own name', () => {
  const all = named('Bram Cools', 'Bram Cools')
  expect(all.map(namesApart(all)).map(({ firstName }) => firstName)).toEqual(['Bram', 'Bram'])
  const other = { id: 'editor', name: 'Bram Cools', email: null }
  expect(namesApart(all)(other)).toEqual({ id: 'editor', name: 'Bram Cools', givenName: 'Bram' })
})

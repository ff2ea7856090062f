import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LetterTo } from './letter-to'

const words = { letterTo: 'aan', toAll: 'allen', aWriter: 'Een schrijver', aWriterInText: 'een schrijver' }
const called = (...names: string[]) => names.map((name, at) => ({ id: `${at}`, name, givenName: name }))
const shown = (names: string[], to: string) =>
  renderToStaticMarkup(<LetterTo others={called(...names)} to={to} words={words} />).replace(/<[^>]*>/g, '')

test.each([
  [['Een schrijver'], '', 'aan een schrijver'],
  [['Een schrijver', 'Anna'], '0', 'aan een schrijver'],
  [['Een schrijver (1)', 'Een schrijver (2)'], '1', 'aan een schrijver (2)'],
  [['Bram', 'Anna'], '0', 'aan Bram'],
  [['Bram', 'Anna'], '', 'aan allen'],
])('a letter to one of %j, %j, is %s', (names, to, expected) => {
  expect(shown(names, to)).toBe(expected)
})

import { expect, test } from 'vitest'
import { pickQuery } from './pick-query'

const known = { pagina: ['2', '3'], orde: ['oud', 'nieuw'] }

test.each([
  ['', ''],
  ['utm_source=x&fbclid=y', ''],
  ['pagina=2', '?pagina=2'],
  ['orde=oud&pagina=3&x=1', '?pagina=3&orde=oud'],
  ['pagina=4', ''],
  ['pagina=2&pagina=3', '?pagina=2'],
  ['PAGINA=2', ''],
  ['pagina=2%00', ''],
  ['%70agina=2', '?pagina=2'],
  ['__proto__=1&constructor=2', ''],
])('of %j the page sees %j', (query, seen) => {
  expect(pickQuery(query, known)).toBe(seen)
})

test('a page that knows no parameters sees none', () => {
  expect(pickQuery('a=1')).toBe('')
})

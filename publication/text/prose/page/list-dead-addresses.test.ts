import { expect, test } from 'vitest'
import { checkProse } from '../check-prose'

const saidOf = (source: string) => {
  const checked = checkProse(source, 'mdx')
  return checked.status === 'fine' ? (checked.deadAnchors ?? []).map(({ message }) => message) : ['refused']
}

test.each([
  ['[x]()', /^Deze koppeling heeft geen adres/],
  ['[x](mailto:)', /^Deze koppeling heeft geen adres/],
  ['[](https://a.nl)', /^Deze koppeling heeft geen woorden/],
  ['[x](a@b.nl)', /mailto:a@b\.nl/],
  ['[x](a.nl)', /https:\/\/a\.nl/],
  ['[x](a.nl/b?c)', /https:\/\/a\.nl\/b\?c/],
  ['[x](https:a.nl)', /https:\/\/a\.nl/],
  ['[x][a]\n\n[a]: b.nl', /https:\/\/b\.nl/],
  ['[x](#brief-3)', /#brief-3/],
])('%s is told', (source, words) => {
  expect(saidOf(source)).toEqual([expect.stringMatching(words)])
})

test('addresses that lead somewhere are left alone, and so is what was published', () => {
  const live =
    '[a](daar) [b](daar.html) [c](f.pdf) [d](/a.nl) [e](../e) [f](?g=a.nl) [g](mailto:a@b.nl) [h](www.a.nl)'
  expect(
    saidOf(`${live} a@b.nl https://a.nl [![x](/media/a.jpg)](https://a.nl) [i](mailto:?subject=a)`),
  ).toEqual([])
  expect(checkProse('[x](#brief-3) [a](a.nl)', 'mail')).toEqual({ status: 'fine' })
})

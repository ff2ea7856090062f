import { expect, test } from 'vitest'
import { checkProse } from '../check-prose'
import { readToShow } from '../read-prose'

test.each([
  [
    'a link with a space in its address',
    'Zie [dit](https://x.example/a b).',
    '1:1',
    /^Dit leest als een koppeling/,
  ],
  ['a reference without an address', 'Zie [dit][bron].', '1:1', /^Bij deze verwijzing/],
  ['an address that nothing refers to', 'Een zin.\n\n[bron]: https://x.example', '3:1', /^Naar dit adres/],
  [
    'a table with a wrong row',
    '| a | b |\n|---|\n| c | d |\n\n| e |\n|---|---|\n',
    '5:1',
    /^Dit leest als een tabel/,
  ],
])('%s is told, and shown as typed where it was published before', (_, source, place, words) => {
  const checked = checkProse(source, 'mdx')
  const found = checked.status === 'refused' ? checked.problems : []
  expect(
    found.some(({ line, column, message }) => `${line}:${column}` === place && words.test(message)),
  ).toBe(true)
  expect(readToShow(source, 'mdx').status).toBe('read')
  expect(checkProse(source, 'mail')).toEqual({ status: 'fine' })
})

test('brackets that mean nothing, and signs that are meant, are left alone', () => {
  for (const source of [
    'Hij zei [sic] (p. 12).',
    '[Anna]: Ja',
    '\\[a](https://x.example b)',
    '[1] en [2]',
    'a | b',
    '`[a][b]`',
    '[a][b]\n\n[b]: /c',
  ])
    expect(checkProse(source, 'mdx'), source).toEqual({ status: 'fine' })
})

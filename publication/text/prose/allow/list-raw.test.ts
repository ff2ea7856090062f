import { expect, test } from 'vitest'
import { checkProse } from '../check-prose'
import { readToShow } from '../read-prose'

test.each([
  [
    'a link with a space in its address',
    'Zie [dit](https://x.example/a b).',
    '1:5',
    /^Dit leest als een koppeling/,
  ],
  ['a reference without an address', 'Zie [dit][bron].', '1:5', /^Bij deze verwijzing/],
  ['an address that nothing refers to', 'Een zin.\n\n[bron]: https://x.example', '3:1', /^Naar dit adres/],
  [
    'a table with a wrong row',
    '| a | b |\n|---|\n| c | d |\n\n| e |\n|---|---|\n',
    '6:1',
    /^Dit leest als een tabel/,
  ],
  [
    'a cell beyond the first row',
    '| a | b |\n|---|---|\n| c | d | e |',
    '3:9',
    /^Dit vak staat buiten de tabel/,
  ],
  ['a heading without a space', 'Een zin.\n\n##Kop', '3:1', /^Dit leest als een tussenkop/],
  [
    'a second line that is a heading without a space',
    '> Een zin.\n> ##Kop',
    '2:3',
    /^Dit leest als een tussenkop/,
  ],
  ['bold that has no end', 'Een **vet **woord.', '1:5', /^Deze sterretjes/],
  ['bold around punctuation', 'a**中文。**中文', '1:2', /^Deze sterretjes/],
  ['bold with spaces', '** Let op **', '1:1', /^Deze sterretjes/],
  ['a marked word', 'Een ==gemarkeerd== woord', '1:5', /^Markeren/],
  ['a raised sign', 'E = mc^2^', '1:7', /^Hoge en lage/],
  ['a lowered sign', 'H~2~O', '1:2', /^Hoge en lage/],
  ['a link of a wiki', 'Zie [[Wachten]].', '1:5', /^Tussen dubbele haken/],
  ['a table of contents', '[[toc]]\n\n[TOC]', '1:1', /inhoudsopgave/],
  ['a box of other software', ':::note\nTekst\n:::', '3:1', /^Dit leest als een kader/],
  ['an admonition', '!!! note "Let op"', '1:1', /^Dit leest als een kader/],
  ['a callout with a title that goes on', '> [!NOTE] Zo *niet*\n> a', '1:3', /^Dit leest als een kader/],
  ['a callout in a sentence', 'Een zin.\n\n[!NOTE]', '3:1', /^Dit leest als een kader/],
  ['a definition', 'Woord\n: uitleg', '2:1', /^Dit leest als een lijst met om/],
  ['an abbreviation', '*[HTML]: taal', '1:1', /afkorting/],
  ['a formula', 'Een zin.\n\n$$\na = b\n$$', '3:1', /^Formules/],
  ['a formula in a sentence', 'Dus $\\alpha = 1$.', '1:5', /^Formules/],
  ['a tag of a blog', '[youtube id="x"]', '1:1', /^Hier staat een opdracht/],
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
    '#metoo begon in 2017',
    'Nummer [a](/b)##2',
    'van 3~5 tot 6~8',
    'ongeveer ~100 van de ~200',
    'zo ^_^ en 2 ** 3 en a == b',
    'kost $5 of $6',
    '* * *',
    '\\**a** \\[[b]] \\##c',
    '`##a` **b** ~~c~~',
    'Let op: dit',
    '12:30:15',
    'Wat!!! Nee',
  ])
    expect(checkProse(source, 'mdx'), source).toEqual({ status: 'fine' })
})

test('the name of an emoji is said, and no reason to refuse', () => {
  const checked = checkProse('Hoera :tada: en het teken :nodoc: van 12:30:15', 'mdx')
  const hints = checked.status === 'fine' ? (checked.hints ?? []) : []
  expect(hints.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:7', '1:27'])
})

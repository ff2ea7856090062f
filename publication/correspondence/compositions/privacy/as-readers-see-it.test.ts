import { expect, test } from 'vitest'
import { growthOf } from '@/publication/text/testing/growth-of'
import { lookForPrivateThings } from './look-for-private-things'
import { asRead } from './reading/as-read'
import { DISGUISED } from './testing/disguised'
import { HARMLESS } from './testing/harmless'

const known = [
  { givenName: 'Ada', infix: 'van', familyName: 'Iersel' },
  { givenName: 'Ben', infix: '', familyName: 'Zuid' },
]
const lookAt = (text: string) => lookForPrivateThings(text, { known, others: [] })

test('there are sixty of each and more', () => {
  expect([DISGUISED.length, HARMLESS.length].every((it) => it >= 60)).toBe(true)
})

test.each(DISGUISED)('$how: $text', ({ text, kind, shown }) => {
  expect(lookAt(text).map((it) => [it.kind, asRead(it.found)])).toEqual([[kind, shown]])
})

test.each(HARMLESS)('left alone: %s', (text) => {
  expect(lookAt(text)).toEqual([])
})

test.each([
  ['the number and not the line it is named in', 'T: 06\\-12345704', [['telephone', '06\\-12345704']]],
  [
    'each way it is written',
    '06-12345704 of 06\\-12345704',
    [
      ['telephone', '06-12345704'],
      ['telephone', '06\\-12345704'],
    ],
  ],
  ['a name as it always was', 'Dat zei Els **Jansen** ook.', [['name', 'Els']]],
  [
    'the whole address instead of its tail',
    'jan\\_1\\_x@voorbeeld.nl',
    [['address', 'jan\\_1\\_x@voorbeeld.nl']],
  ],
  [
    'who a quoted mail is of',
    'Op 12 mei 2016 om 09\\:30 schreef P. de Bruin \\<p@bruin.example>:',
    [
      ['address', 'p@bruin.example'],
      ['third-party', 'Op 12 mei 2016 om 09\\:30 schreef P. de Bruin \\<p@bruin.example>:'],
      ['name', 'P. de Bruin'],
    ],
  ],
])('what is found is as it stands in the source: %s', (_, text, found) => {
  expect(lookAt(text).map((it) => [it.kind, it.found])).toEqual(found)
})

test.each([
  ['Zijn\\_dochter\\_zit hier', 'Zijn_dochter_zit hier'],
  ['Mijn **bro**ertje', 'Mijn broertje'],
  ['[Ada](https://voorbeeld.example) &amp; `Ben`', 'Ada & Ben'],
  ['een\\\nregel', 'een\nregel'],
  ['3 * 4 en a_b_c', '3 * 4 en a_b_c'],
  ['**', '**'],
])('a question quotes %s as readers see it', (text, shown) => {
  expect(asRead(text)).toBe(shown)
})

test.each([
  ...[
    '\\-',
    '\\',
    '<b>',
    '<b',
    '<b ',
    '<!-- ',
    '<!--->',
    '{/* ',
    '<Note>',
    '[a](',
    '[',
    '](',
    '[^',
    '[a][',
    '&#',
    '&#48;',
    '&a',
  ],
  ...[
    '**',
    '*',
    '_a',
    '_',
    '06*',
    '~~',
    '`',
    'nul ',
    'nul zes ',
    'zes ',
    '0 ',
    '\u200b',
    '０',
    '06\u200b',
    'a @ ',
    'a(a)',
    'a(a)a.',
  ],
  ...['  \n', ' ', '020\n\n', '] ', '[0', '06·', '|', '| 0', 'Kees\\', 'Aa* ', 'O6'],
])('marks of anything cost no more than their length: %j', (part) => {
  const look = (size: number) => lookAt(part.repeat(size / part.length))
  expect(growthOf(5_000, look)).toBeLessThan(1.5)
})

test('many names that are written in marks cost no more than their length', () => {
  const look = (size: number) =>
    lookAt(Array.from({ length: size / 20 }, (_, at) => `met **Okke** Brink${at.toString(36)} en`).join(' '))
  expect(growthOf(5_000, look)).toBeLessThan(1.5)
})

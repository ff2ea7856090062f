import { expect, test } from 'vitest'
import { instead } from '../testing/an-essay'
import { problemsOf } from '../testing/problems-of'

test.each([
  [
    'a colon in a title',
    instead('Een brug\n', 'Een brug: te ver\n'),
    '2:8 verwacht aanhalingstekens om een tekst met een dubbele punt, gevonden een tweede sleutel',
  ],
  [
    'a tab',
    instead('  - ada', '\t- ada'),
    '5:1 verwacht spaties aan het begin van de regel, gevonden een tab',
  ],
  [
    'a key twice',
    instead('lead:', 'title: Nog een\nlead:'),
    '8:1 verwacht elke sleutel één keer, gevonden dezelfde sleutel nog eens',
  ],
  [
    'an anchor',
    instead('Een brug\n', '&a Een brug\n'),
    '2:11 verwacht gewone waarden, gevonden een verwijzing met & of *',
  ],
  [
    'a merge key',
    instead('lead:', '<<: {a: b}\nlead:'),
    '8:1 verwacht een van de sleutels title, date, authors, topics, lead, language, image, canonical, aliases, picked, waitingFor, approved, gevonden ‘<<’',
  ],
  [
    'a prototype',
    instead('lead:', '__proto__: {a: b}\nlead:'),
    '8:1 verwacht een van de sleutels title, date, authors, topics, lead, language, image, canonical, aliases, picked, waitingFor, approved, gevonden ‘__proto__’',
  ],
  [
    'a tag',
    instead('Een brug\n', '!!js/function x\n'),
    '2:22 verwacht gewone waarden, gevonden een type dat met ! begint',
  ],
])('%s is told with its place', (_, source, problem) => {
  expect(problemsOf(source)).toEqual([problem])
})

test('a title may look like something else, as long as it is text', () => {
  for (const title of ['1984', 'yes', '1e3', '0x10', '2012-03-14', '"null"', "'~'", '"a: b # c"', 'true']) {
    expect(problemsOf(instead('Een brug\n', `${title}\n`)), title).toEqual([])
  }
})

test('a bomb of aliases is refused before it is built', () => {
  const levels = Array.from(
    { length: 20 },
    (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(9)}]`,
  )
  expect(problemsOf(instead('lead:', `${levels.join('\n')}\nlead:`))[0]).toContain('verwijzing')
})

test('endless front matter is refused', () => {
  expect(problemsOf(instead('lead:', `${'#'.repeat(20_000)}\nlead:`))).toEqual([
    '2:1 verwacht hoogstens 20.000 tekens tussen de regels met ---, gevonden meer dan dat',
  ])
})

test('endless nesting is refused', () => {
  expect(problemsOf(instead('Over een brug.', '['.repeat(9_000)))).toHaveLength(1)
  expect(problemsOf(instead('Over een brug.', `${'['.repeat(2_000)}${']'.repeat(2_000)}`))[0]).toContain(
    'lagen',
  )
})

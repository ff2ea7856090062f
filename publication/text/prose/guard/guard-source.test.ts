import { describe, expect, test, vi } from 'vitest'
import { textsIn } from '@/texts/texts'
import { guardSource, listForbidden } from './guard-source'

// On a busy machine; computing time is measured where it matters.
vi.setConfig({ testTimeout: 120_000 })

const firstOf = (source: string) => {
  const [first] = guardSource(source, textsIn('nl').prose.problems)
  return first ? `${first.line}:${first.column} ${first.message}` : 'fine'
}

/** A text with so many of something, the most there may be, and what is said of one more. */
const LIMITS: [name: string, make: (count: number) => string, most: number, refusal: RegExp][] = [
  ['bytes', (count) => 'a'.repeat(count), 250_000, /^1:1 .*langer dan 250 KB/],
  ['bytes of letters with accents', (count) => 'é'.repeat(count), 125_000, /^1:1 .*langer dan 250 KB/],
  ['equal markers in a row', (count) => `a\n${'*'.repeat(count)}`, 200, /^2:1 Hier staan meer dan 200/],
  ['equal markers with spaces', (count) => `a\n${'* '.repeat(count)}`, 200, /^2:1 Hier staan meer dan 200/],
  ['equal dashes in a row', (count) => `b ${'-'.repeat(count)}`, 200, /^1:3 Hier staan meer dan 200/],
  ['nested quotes', (count) => `a\n\n${'> '.repeat(count)}b`, 20, /^3:43 .*meer dan 20 citaat/],
  ['nested items', (count) => `${'- '.repeat(count)}b`, 20, /^1:43 .*meer dan 20 citaat/],
  ['nested numbers', (count) => `${'1. '.repeat(count)}b`, 20, /^1:64 .*meer dan 20 citaat/],
  ['nested both', (count) => `${'> - '.repeat(count)}b`, 10, /^1:45 .*meer dan 20 citaat/],
  ['lines', (count) => 'a\n'.repeat(count - 1), 20_000, /^20001:1 .*20\.000 regels/],
  ['list items', (count) => '- a\n'.repeat(count), 6_000, /^6001:3 .*6\.000 citaat- en lijst/],
  ['quotations', (count) => '> a\n\n'.repeat(count), 1_000, /^2001:3 .*1\.000 citaten/],
  ['underlined headings', (count) => 'a\n--\n\n'.repeat(count), 500, /^1502:1 .*500 onderstreepte/],
  ['cells', (count) => `${'|a'.repeat(100)}\n\n`.repeat(count), 100, /^201:1 .*10\.000 tabelcellen/],
  [
    'spaces before lines',
    (count) => `${' '.repeat(100)}a\n`.repeat(count),
    400,
    /^401:101 .*40\.000 spaties/,
  ],
  ['lines going on in one quote', (count) => `> a\n${'b\n'.repeat(count)}`, 400, /^402:1 .*400 regels die/],
  [
    'lines going on in quotes',
    (count) => `> a\n${'b\n'.repeat(400)}\n`.repeat(count),
    10,
    /4\.000 regels die/,
  ],
  ['brackets in a paragraph', (count) => 'a ['.repeat(count), 2_000, /^1:1 .*\[ \] meer dan 2\.000 keer/],
  ['brackets in a text', (count) => `${'a ['.repeat(2_000)}\n\n`.repeat(count), 25, /\[ \] meer dan 50\.000/],
  ['emphasis in a paragraph', (count) => ' *a'.repeat(count), 2_000, /^1:2 .*\* _ ~~ meer dan 2\.000/],
  ['emphasis in a text', (count) => ' *a'.repeat(50).concat('\n\n').repeat(count), 1_000, /dan 50\.000 keer/],
  [
    'crowded emphasis',
    (count) => ' *a'.repeat(1_000).concat('\n\n').repeat(count),
    4,
    /^9:2 .*dicht op elkaar/,
  ],
  ['crowded targets', (count) => `[a](b${' c'.repeat(470)}`.repeat(count), 102, /dicht op elkaar/],
]

describe('the guard lets so many through and not one more', () => {
  test.each(LIMITS)('%s', (_name, make, most, refusal) => {
    expect(firstOf(make(most))).toBe('fine')
    expect(firstOf(make(most + 1))).toMatch(refusal)
  })
})

test('lines that somebody drew are not nested lists', () => {
  for (const line of ['* '.repeat(60), '- '.repeat(60), '> * * * * * * * * * * * * * * * * * * * * * * *']) {
    expect(firstOf(`a\n\n${line}\n\nb`)).toBe('fine')
  }
})

test('points, letters and spaces in a row are no markers', () => {
  expect(firstOf(['.', '…', 'a', ' ', '?', "'", '/'].map((it) => it.repeat(2_000)).join('\n'))).toBe('fine')
})

test('every line with a forbidden character is named', () => {
  const problems = listForbidden('a\u0000\nb\nc \u202e', textsIn('nl').prose.problems)
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [1, 2],
    [3, 3],
  ])
})

test.each([
  ['one that is not ended', 'Een \u2067woord.', '1:5'],
  ['an end of none', 'Een woord\u2069.', '1:10'],
  ['an end of none before one that is ended', 'Een\u2069 \u2067woord\u2069.', '1:4'],
  ['one that is ended on the next line', 'Een\n\u2067woord\n\u2069.', '2:1'],
])('of isolates %s is told at its place', (_which, source, place) => {
  expect(firstOf(source)).toMatch(new RegExp(`^${place} `))
})

test('isolates that are ended on their line are text', () => {
  expect(firstOf('Een \u2067woord \u2066in\u2069\u2069 een zin.')).toBe('fine')
})

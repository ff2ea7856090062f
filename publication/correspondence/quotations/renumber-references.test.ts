import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LetterFormat } from '@/publication/text/prose/problem'
import { renumberReferences } from './renumber-references'

/** The last of these letters as it reads when the letters have these numbers; 0: left out. */
function last(bodies: string[], numbers: number[], format: LetterFormat = 'mail') {
  const letters = bodies.map((body, index) => ({
    id: `l${index + 1}`,
    parts: [body],
    format,
  }))
  const known = new Map(
    numbers.flatMap((number, index): [string, number][] => (number > 0 ? [[`l${index + 1}`, number]] : [])),
  )
  const { parts, leftOut } = renumberReferences(letters, known).get(`l${bodies.length}`) ?? { parts: [] }
  return { body: parts.join(''), leftOut }
}

const ONE = 'Beste Ben,\n\nOver de *oude* brug.'
const TWO = 'Beste Ada,\n\nOver water.'

test('a letter that has another number for readers is called by that number, and nothing else changes', () => {
  const body =
    'Kijk:\r\n\r\n> Over  water.\t\n> [brief 2](#brief-2)\n\nZie ook [de eerste](#brief-1 "x") &amp; <3'
  expect(last([ONE, TWO, body], [0, 1, 2]).body).toBe(
    'Kijk:\r\n\r\n> Over  water.\t\n> [brief 1](#brief-1)\n\nZie ook de eerste &amp; <3',
  )
  expect(last([ONE, TWO, body], [7, 1, 8]).body).toBe(
    'Kijk:\r\n\r\n> Over  water.\t\n> [brief 1](#brief-1)\n\nZie ook [de eerste](#brief-7 "x") &amp; <3',
  )
})

test.each([
  ['in its own words', '[wat je schreef](#brief-2)', '[wat je schreef](#brief-12)'],
  ['called by another number', '[brief 1](#brief-2)', '[brief 1](#brief-12)'],
  ['with a capital', '[Brief 2](#brief-2)', '[Brief 2](#brief-12)'],
  ['in English', '[letter 2](#brief-2)', '[letter 12](#brief-12)'],
  ['in angle brackets', '[brief 2](<#brief-2>)', '[brief 12](#brief-12)'],
  ['with emphasis', '[*brief 2*](#brief-2)', '[*brief 2*](#brief-12)'],
  ['with a bracket', '[zie \\] daar](#brief-2)', '[zie \\] daar](#brief-12)'],
  ['without words', 'a [](#brief-2) b', 'a [](#brief-12) b'],
  ['by a definition', 'Zie [brief 2].\n\n[brief 2]: #brief-2', 'Zie [brief 2].\n\n[brief 2]: #brief-12'],
  ['to nowhere', '[brief 9](#brief-9)', '[brief 9](#brief-9)'],
  [
    'elsewhere',
    '[brief 2](https://voorbeeld.example/#brief-2)',
    '[brief 2](https://voorbeeld.example/#brief-2)',
  ],
  ['as code', '`[brief 2](#brief-2)`', '`[brief 2](#brief-2)`'],
])('a link to a letter %s', (_, typed, read) => {
  expect(last([ONE, TWO, typed], [11, 12, 13]).body).toBe(read)
})

test('words that stand in exactly one other earlier letter are of that letter', () => {
  const quotation = '> oude brug\n> [brief 2](#brief-2)'
  expect(last([ONE, TWO, quotation], [5, 6, 7]).body).toBe('> oude brug\n> [brief 5](#brief-5)')
  // In two others: nobody knows which, and the number counts.
  expect(last([ONE, TWO, ONE, quotation], [5, 6, 8, 7]).body).toBe('> oude brug\n> [brief 6](#brief-6)')
  // Who quoted them too did not write them.
  expect(last([ONE, TWO, '> oude brug\n> [brief 1](#brief-1)', quotation], [5, 6, 7, 8]).body).toBe(
    '> oude brug\n> [brief 5](#brief-5)',
  )
  // Nor does the letter itself, whatever its number is by now.
  expect(last([ONE, '> oude brug\n> [brief 2](#brief-2)'], [5, 6]).body).toBe(
    '> oude brug\n> [brief 5](#brief-5)',
  )
  // A letter that was written later is not what was quoted.
  expect(last([TWO, '> oude brug\n> [brief 1](#brief-1)'], [5, 6]).body).toBe(
    '> oude brug\n> [brief 5](#brief-5)',
  )
})

test.each([
  ['> de *oude* brug\n> [brief 1](#brief-1)\n\nJa.', '> de *oude* brug\n\nJa.'],
  ['> de oude brug  \n> [brief 1](#brief-1)\n\nJa.', '> de oude brug\n\nJa.'],
  ['> de oude brug\\\n> [brief 1](#brief-1)', '> de oude brug'],
  ['> de oude brug\n>\n> [brief 1](#brief-1)\nJa', '> de oude brug\n>\n> brief 1\nJa'],
  ['> - de oude\n>\n> [brief 1](#brief-1)', '> - de oude'],
  ['> de oude brug\r\n> [brief 1](#brief-1)\r\n\r\nJa.', '> de oude brug\r\n\r\nJa.'],
  ['> de oude brug\n[brief 1](#brief-1)', '> de oude brug'],
  ['Zie [brief 1](#brief-1), ja.', 'Zie brief 1, ja.'],
  ['Zie [de *eerste*][a].\n\n[a]: #brief-1\n\nJa.', 'Zie de *eerste*.\n\n\n\nJa.'],
])('of a letter that is left out the link goes and the words stay: %j', (typed, read) => {
  const { body, leftOut } = last([ONE, TWO, typed], [0, 1, 2], 'markdown')
  expect(body).toBe(read)
  expect(leftOut).toEqual(['l1'])
})

test('a quotation in a part of its own is read by itself', () => {
  const letters = [
    { id: 'a', format: 'mail' as const, parts: ['Openbaar.', 'Onder ons gezegd.'] },
    { id: 'b', format: 'mail' as const, parts: ['Dag.', '> Onder ons\n> [brief 1](#brief-1)\n'] },
  ]
  const numbers = new Map([
    ['a', 3],
    ['b', 4],
  ])
  expect(renumberReferences(letters, numbers).get('b')).toEqual({
    parts: ['Dag.', '> Onder ons\n> [brief 3](#brief-3)\n'],
    leftOut: [],
  })
})

test('a text that may not be shown stays as it is', () => {
  const body = `${'*'.repeat(5_000)} [brief 1](#brief-1)`
  expect(last([ONE, body], [0, 1]).body).toBe(body)
})

const piece = fc.constantFrom(
  ...['> ', 'oude brug', '\n', '\n\n', '[brief 1](#brief-1)', '[brief 2](#brief-2)', '- ', '*', '`', '\\'],
  ...['[a]', '[a]: #brief-1\n', '  ', '\t', '&amp;', '<#brief-1>', '](#brief-2', '\r\n', '\uFEFF', '| a |'],
)

test('whatever is typed, the same numbers change nothing, and others only addresses and their words', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const typed = pieces.join('')
      expect(last([ONE, TWO, typed], [1, 2, 3]).body).toBe(typed)
      const moved = last([ONE, TWO, typed], [4, 5, 6]).body
      const numberless = (text: string) => text.replaceAll(/brief[- ]\d/g, 'brief')
      expect(numberless(moved)).toBe(numberless(typed))
    }),
    { numRuns: 150 },
  )
})

test('in a mail a line without its mark is not of the quotation, and a link there keeps what it is called', () => {
  expect(last([ONE, TWO, '> de oude brug\n[brief 1](#brief-1)'], [0, 1, 2]).body).toBe(
    '> de oude brug\nbrief 1',
  )
  const quoted = '> de oude\n> brug\n> [brief 1](#brief-1)\nJa'
  expect(last([ONE, TWO, quoted], [0, 1, 2]).body).toBe('> de oude\n> brug\nJa')
  expect(last([ONE, TWO, quoted], [3, 1, 2]).body).toBe(quoted.replaceAll('1', '3'))
})

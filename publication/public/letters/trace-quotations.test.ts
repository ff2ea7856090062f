import { expect, test } from 'vitest'
import { traceQuotations } from './trace-quotations'

const FIRST = 'Beste Ben,\n\nIk heb *lang*\ngetwijfeld over de brug.\n\n## Verder\n\nEen tweede alinea.'
const trace = (...bodies: string[]) =>
  traceQuotations(bodies.map((body, index) => ({ number: index + 1, body, format: 'mail' })))

test('a blockquote that ends with a link to a letter is a quotation of it, tied both ways', () => {
  const traces = trace(
    FIRST,
    'Beste Ada,\n\n> lang getwijfeld\n> over de brug\n> [brief 1](#brief-1)\n\nIk ook.',
  )
  expect(traces.get(1)).toMatchObject({ linked: new Set([1]), quotedIn: [{ letter: 2, block: 1 }] })
  expect(traces.get(2)).toMatchObject({ linked: new Set([1]), passages: new Map([[1, 1]]) })
})

test.each([
  ['words that do not stand there', '> kort getwijfeld\n> [brief 1](#brief-1)'],
  ['words of a heading', '> Verder\n> [brief 1](#brief-1)'],
  ['with the link in a paragraph of its own', '> verzonnen\n>\n> [brief 1](#brief-1)'],
])('%s lead to the letter', (_, body) => {
  const traces = trace(FIRST, body)
  expect(traces.get(2)?.passages).toEqual(new Map([[0, null]]))
  expect(traces.get(1)).toMatchObject({ linked: new Set(), quotedIn: [{ letter: 2, block: 0 }] })
})

test.each([
  ['a link in a sentence', 'Zie [brief 1](#brief-1).'],
  ['a link after words on its line', '> over de brug, zie [brief 1](#brief-1)'],
  ['a link alone', '> [brief 1](#brief-1)'],
  ['a link that is not last', '> [brief 1](#brief-1)\n> over de brug'],
  ['a link to elsewhere', '> over de brug\n> [brief 1](https://voorbeeld.example/#brief-1)'],
  ['a letter that is not there', '> over de brug\n> [brief 7](#brief-7)'],
  ['a number with a nought before it', '> over de brug\n> [brief 1](#brief-01)'],
  ['the letter itself', '> over de brug\n> [brief 2](#brief-2)'],
])('%s is no quotation', (_, body) => {
  const traces = trace(FIRST, body)
  expect(traces.get(1)?.quotedIn).toEqual([])
  expect(traces.get(2)?.passages.size).toBe(0)
})

test('a later letter cannot be quoted', () => {
  const traces = trace('> over de brug\n> [brief 2](#brief-2)', FIRST)
  expect(traces.get(2)?.quotedIn).toEqual([])
})

test('what is read earlier can be quoted, also where its number is higher', () => {
  const traces = traceQuotations(
    [
      { number: 3, body: FIRST },
      { number: 1, body: '> over de brug\n> [brief 3](#brief-3)' },
      { number: 2, body: '> over de brug\n> [brief 4](#brief-4)' },
      { number: 4, body: FIRST },
    ].map((letter) => ({ ...letter, format: 'mail' })),
  )
  expect(traces.get(3)?.quotedIn).toEqual([{ letter: 1, block: 0 }])
  expect(traces.get(4)?.quotedIn).toEqual([])
})

test('words of a heading that stand in a paragraph too lead to the paragraph', () => {
  const quoted = '## Verder\n\nVerder niets.'
  expect(trace(quoted, '> Verder\n> [brief 1](#brief-1)').get(2)?.passages).toEqual(new Map([[0, 1]]))
})

test('words that go over into the next paragraph begin where they begin', () => {
  const quoted = 'Een.\n\nTwee drie.\n\nVier vijf.'
  expect(trace(quoted, '> drie.\n>\n> Vier\n> [brief 1](#brief-1)').get(2)?.passages).toEqual(
    new Map([[0, 1]]),
  )
})

test('a letter that several quote says so of each', () => {
  const quote = '> Een tweede alinea.\n> [brief 1](#brief-1)'
  expect(trace(FIRST, quote, `${quote}\n\nEn\n\n${quote}`).get(1)?.quotedIn).toEqual([
    { letter: 2, block: 0 },
    { letter: 3, block: 0 },
    { letter: 3, block: 2 },
  ])
})

import { expect, test } from 'vitest'
import { findings as en } from '@/texts/en/correspondence/findings'
import { findings as nl } from '@/texts/nl/correspondence/findings'
import { questionInWords } from './question-in-words'

const QUESTION = {
  kind: 'private-elsewhere' as const,
  found: '4500 euro',
  spelled: ['4500 euro'],
  writerId: 'ben',
  wordsOf: ['ada'],
  letterIds: ['a'],
  writerName: 'Ben Zuid',
  isOfMe: true,
  wordsOfNames: [],
  othersByLetter: {},
  readersNow: null,
}
const NUMBERS = new Map([['a', 2]])

test('whose private words were found is said once', () => {
  expect(questionInWords(QUESTION, NUMBERS, nl, 'nl')).toBe(
    'In brief 2 van Ben Zuid: ‘4500 euro’ (woorden die jij onder ons schreef)',
  )
  expect(questionInWords(QUESTION, NUMBERS, en, 'en')).toBe(
    'In letter 2 of Ben Zuid: ‘4500 euro’ (words that you wrote between you)',
  )
  expect(questionInWords({ ...QUESTION, wordsOfNames: ['Cato Deen'] }, NUMBERS, nl, 'nl')).toBe(
    'In brief 2 van Ben Zuid: ‘4500 euro’ (woorden die jij en Cato Deen onder ons schreven)',
  )
})

test('what stands in a quotation is read without the marks of its lines', () => {
  const asked = (found: string) => questionInWords({ ...QUESTION, found }, NUMBERS, nl, 'nl')
  expect(asked('> Dit blijft onder ons')).toContain('‘Dit blijft onder ons’')
})

test('an address says which kind it is', () => {
  const own = { ...QUESTION, kind: 'address' as const, writerName: null, wordsOf: [] }
  const asked = (found: string) => questionInWords({ ...own, found }, NUMBERS, nl, 'nl')
  expect(asked('ada@thuis.example')).toContain('(een e-mailadres)')
  expect(asked('ada punt blauw apenstaartje thuis punt nl')).toContain('(een e-mailadres)')
  expect(asked('Dorpsstraat 12')).toContain('(een woonadres)')
})

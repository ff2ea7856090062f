import { expect, test } from 'vitest'
import type { Finding } from './list-findings'
import { listQuestions } from './list-questions'

const FINDING: Finding = {
  kind: 'address',
  found: 'jan@derde.example',
  shown: 'jan@derde.example',
  letterId: '1',
  writerId: 'ada',
  wordsOf: [],
  asked: ['ada'],
  waitingFor: ['ada'],
  isAnswered: false,
}
const found = (change: Partial<Finding>): Finding => ({ ...FINDING, ...change })
const lettersAskedOf = (memberId: string, findings: Finding[]) =>
  listQuestions(findings, memberId).map(({ letterIds }) => letterIds)

test('one thing is one question, in as many letters as it stands', () => {
  const findings = ['1', '3', '7'].map((letterId) => found({ letterId }))
  expect(lettersAskedOf('ada', findings)).toEqual([['1', '3', '7']])
})

test.each<[string, Partial<Finding>]>([
  ['other words', { found: 'els@derde.example', shown: 'els@derde.example' }],
  ['another kind', { kind: 'name' }],
  ['the letter of another', { writerId: 'ben' }],
  ['words of another', { wordsOf: ['ben'] }],
])('%s are a question apart', (_, change) => {
  expect(lettersAskedOf('ada', [found({}), found({ letterId: '2', ...change })])).toEqual([['1'], ['2']])
})

test('of the same words by the same people it does not matter who is named first', () => {
  const findings = [found({ wordsOf: ['ben', 'cor'] }), found({ letterId: '2', wordsOf: ['cor', 'ben'] })]
  expect(lettersAskedOf('ada', findings)).toEqual([['1', '2']])
})

test('who is not asked, or answered, has no question', () => {
  expect(lettersAskedOf('ben', [found({})])).toEqual([])
  expect(lettersAskedOf('ada', [found({ waitingFor: [] }), found({ letterId: '2' })])).toEqual([['2']])
})

test('one thing is one question however it stands in the letters, twice in one of them too', () => {
  const spelled = 'jan\\@derde.example'
  const findings = [found({}), found({ found: spelled }), found({ letterId: '2', found: spelled })]
  expect(listQuestions(findings, 'ada')).toMatchObject([
    { found: 'jan@derde.example', spelled: ['jan@derde.example', spelled], letterIds: ['1', '2'] },
  ])
})

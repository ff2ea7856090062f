import { expect, test } from 'vitest'
import { listSaid } from './list-said'

const problems = [{ words: 'Regel 3' }]
const todo = [{ field: 'title', words: 'Geef het stuk eerst een titel.' }]

test('what is to be done is said there, and otherwise beside an answer that was heard', () => {
  expect(listSaid({ answer: null, problems, todo })).toEqual(['Geef het stuk eerst een titel.'])
  expect(listSaid({ answer: { tone: 'bad', text: '' }, problems, todo: [] })).toEqual(['Regel 3'])
  expect(listSaid({ answer: { tone: 'bad', text: '' }, problems })).toEqual(['Regel 3'])
})

test('nothing is said yet where there is no answer', () => {
  expect(listSaid({ answer: null, problems })).toEqual([])
  expect(listSaid({ answer: { tone: 'away', text: '' }, problems })).toEqual([])
})

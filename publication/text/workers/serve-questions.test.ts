import { deserialize } from 'node:v8'
import { expect, test } from 'vitest'
import { RefusedProseError } from '../prose/refused-prose-error'
import { answerTo, serveQuestions } from './serve-questions'

const problems = [{ line: 2, column: 3, message: 'Dit mag niet.' }]
const works = {
  double: (given: string) => given + given,
  refuse: () => {
    throw new RefusedProseError(problems)
  },
  fail: () => {
    throw new TypeError('a mistake of ours')
  },
}
const ask = (work: string, given: string[] = [], mostBytes?: number) =>
  answerTo({ work, given, mostBytes }, works, 100)

test('a work is done by its name, on what it was given', async () => {
  const answer = await ask('double', ['ab'])
  expect(answer.status === 'done' && deserialize(answer.bytes)).toBe('abab')
})

test('an answer is not longer than its asker can do with, nor than a thread may give', async () => {
  expect(await ask('double', ['x'.repeat(60)])).toEqual({ status: 'too large' })
  expect(await ask('double', ['x'.repeat(20)], 30)).toEqual({ status: 'too large' })
  expect(await ask('double', ['x'.repeat(60)], 900)).toEqual({ status: 'too large' })
})

test('a text that is refused says what is wrong with it; what was not foreseen says where', async () => {
  expect(await ask('refuse')).toEqual({ status: 'refused', problems })
  expect(await ask('fail')).toMatchObject({
    status: 'failed',
    stack: expect.stringContaining('a mistake of ours'),
  })
})

test.each(['unknown', 'toString', '__proto__'])('no thread knows how to do %s', async (work) => {
  expect(await ask(work)).toMatchObject({
    status: 'failed',
    stack: expect.stringContaining('No thread knows'),
  })
})

test('questions are answered in a thread only', () => {
  expect(() => serveQuestions(works)).toThrow()
})

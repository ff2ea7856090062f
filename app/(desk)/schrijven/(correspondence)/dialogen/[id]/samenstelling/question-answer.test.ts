import { expect, test } from 'vitest'
import { z } from 'zod'
import { PRIVATE_KINDS } from '@/publication/correspondence/compositions/privacy/private-kinds'
import {
  LONGEST_ANSWER,
  type QuestionAnswer,
  readQuestionAnswer,
  writeQuestionAnswer,
} from './question-answer'

const FORM = z.string().transform(readQuestionAnswer)
const ID = '6f1c3f0e-58a4-4f43-9d0a-0a4f2a3c9b11'
const ANSWER: QuestionAnswer = { act: 'may', letterIds: [ID], kind: 'telephone', found: '06 1234\n5678' }

test.each(PRIVATE_KINDS)('what a button says of %s is what is read, line ends and all', (kind) => {
  const answer = { ...ANSWER, kind }
  expect(FORM.parse(writeQuestionAnswer(3, answer))).toEqual(answer)
})

test('of five hundred letters it is not too long', () => {
  const written = writeQuestionAnswer(0, { ...ANSWER, letterIds: Array.from({ length: 500 }, () => ID) })
  expect(written.length).toBeLessThan(LONGEST_ANSWER)
})

test.each([
  '',
  '3:',
  '3:%',
  'x',
  writeQuestionAnswer(0, { ...ANSWER, letterIds: [] }),
  writeQuestionAnswer(0, { ...ANSWER, letterIds: ['x'] }),
])('anything else is refused: %j', (value) => {
  expect(FORM.safeParse(value).success).toBe(false)
})

import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { explainParseError } from './explain-parse-error'

const texts = textsIn('nl').prose.problems

test('a stack that overflows is a refusal where the markup is densest', () => {
  const overflow = new RangeError('Maximum call stack size exceeded')
  expect(explainParseError(overflow, 'gewoon\n\n> > *a*\nb\n\nc', texts)).toEqual({
    line: 3,
    column: 1,
    message: texts.unreadable,
  })
})

test('no English of the parser reaches a writer', () => {
  const unknown = Object.assign(new Error('Unexpected thing'), {
    reason: 'Unexpected thing',
    line: 2,
    column: 3,
  })
  expect(explainParseError(unknown, 'a\nbcd', texts)).toEqual({
    line: 2,
    column: 3,
    message: texts.unreadable,
  })
})

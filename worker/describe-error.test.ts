import { expect, test } from 'vitest'
import { describeError } from './describe-error'

test('an error is told with its causes and without addresses', () => {
  const cause = Object.assign(new Error('550 <anna@voorbeeld.example>: no such user'), { code: 'EENVELOPE' })
  expect(describeError(new Error('The mail stays here', { cause }))).toBe(
    'Error: The mail stays here < Error: 550 <…>: no such user (EENVELOPE)',
  )
})

test('the parameters of a failed query stay where they are', () => {
  const error = new Error('Failed query: insert …\nparams: 3f2a,geheim', {
    cause: new Error('duplicate key'),
  })
  expect(describeError(error)).toBe('Error: the query failed < Error: duplicate key')
})

test('an error that causes itself is told once more and then no more', () => {
  const error = new Error('round')
  error.cause = error
  expect(describeError(error).split(' < ')).toHaveLength(5)
})

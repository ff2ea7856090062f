import { expect, test } from 'vitest'
import { insteadOf } from './instead-of'

class Torn extends Error {}
const missing = Object.assign(new Error('no such file'), { code: 'ENOENT' })

test('an error that is expected, by its code or by its class, gives a value', () => {
  expect(insteadOf('ENOENT', null)(missing)).toBeNull()
  expect(insteadOf(['ENOTDIR', 'ENOENT'], [])(missing)).toEqual([])
  expect(insteadOf(Torn, 'torn')(new Torn())).toBe('torn')
  expect(insteadOf([SyntaxError, 'ENOENT'], 0)(missing)).toBe(0)
})

test.each([
  ['another code', Object.assign(new Error('no room'), { code: 'ENOSPC' })],
  ['another class', new TypeError('a mistake of ours')],
  ['no error at all', { code: 'ENOENT' }],
  ['nothing', undefined],
])('%s is thrown on, as it is', (_, error) => {
  let thrown: unknown
  try {
    insteadOf(['ENOENT', Torn], null)(error)
  } catch (caught) {
    thrown = { caught }
  }
  expect(thrown).toEqual({ caught: error })
})

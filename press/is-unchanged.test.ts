import { expect, test } from 'vitest'
import { isUnchanged } from './is-unchanged'

test.each([
  [undefined, false],
  ['"abc"', true],
  ['W/"abc"', true],
  ['*', true],
  ['"x", "abc"', true],
  ['"x",W/"abc" , "y"', true],
  ['"a,b", "abc"', true],
  ['"a, "abc"', false],
  ['abc', false],
  ['"ABC"', false],
  ['"abcd"', false],
  ['', false],
])('If-None-Match: %s means unchanged: %s', (field, expected) => {
  expect(isUnchanged(field, '"abc"')).toBe(expected)
})

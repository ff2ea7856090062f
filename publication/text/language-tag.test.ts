import { expect, test } from 'vitest'
import { readLanguageTag } from './language-tag'

test.each([
  ['nl', 'nl'],
  [' NL-be ', 'nl-BE'],
  ['ar', 'ar'],
  ['fy', 'fy'],
  ['vls', 'vls'],
  ['sr-latn-RS', 'sr-Latn-RS'],
  ['zh-Hant', 'zh-Hant'],
])('%s is %s', (typed, tag) => {
  expect(readLanguageTag(typed)).toBe(tag)
})

test.each([
  '',
  'nederlands',
  'dutch',
  'nl_NL',
  'x-eigen',
  'qq',
  'nl-',
  'nl"onload="x',
  'en-a',
  'n',
  'nl-GB-GB',
])('%j is no language', (typed) => {
  expect(readLanguageTag(typed)).toBeNull()
})

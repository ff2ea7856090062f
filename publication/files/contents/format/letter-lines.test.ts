import { expect, test } from 'vitest'
import { LETTER_FORMATS } from '@/publication/text/prose/problem'
import { readLines, writeLines } from './letter-lines'

test('what the tag of a letter says of its lines is read as it was written', () => {
  for (const format of LETTER_FORMATS) expect(readLines(writeLines(format) || undefined)).toBe(format)
  expect(writeLines('mail')).toBe('')
  expect(readLines('los')).toBeNull()
  expect(readLines('')).toBeNull()
})

import { expect, test } from 'vitest'
import { growthOf } from '@/publication/text/testing/growth-of'
import { compareTexts } from './compare-texts'

const rows = (theirs: string, mine: string) =>
  compareTexts(theirs, mine).map((row) => [row.kind === 'same' ? '=' : '≠', row.theirs, row.mine])

test('equal texts have nothing different', () => {
  expect(rows('a\nb', 'a\nb')).toEqual([
    ['=', 'a', 'a'],
    ['=', 'b', 'b'],
  ])
})

test('a changed line stands beside what it was, the rest stays aligned', () => {
  expect(rows('a\nb\nc', 'a\nB\nc')).toEqual([
    ['=', 'a', 'a'],
    ['≠', 'b', 'B'],
    ['=', 'c', 'c'],
  ])
})

test('an added and a removed line have an empty side', () => {
  expect(rows('a\nb\nc\nd', 'a\nc\nd\ne')).toEqual([
    ['=', 'a', 'a'],
    ['≠', 'b', null],
    ['=', 'c', 'c'],
    ['=', 'd', 'd'],
    ['≠', null, 'e'],
  ])
})

test('neither text loses a line, whatever they are', () => {
  const theirs = 'x\ny\nx\nz\n\nx'
  const mine = '\nz\nx\nx\ny'
  const compared = compareTexts(theirs, mine)
  const side = (which: 'theirs' | 'mine') =>
    compared
      .map((row) => row[which])
      .filter((line) => line !== null)
      .join('\n')
  expect(side('theirs')).toBe(theirs)
  expect(side('mine')).toBe(mine)
})

test('two long texts without a common line are compared at once', () => {
  const long = (letter: string, length: number) =>
    Array.from({ length }, (_, line) => letter + line).join('\n')
  expect(compareTexts(long('a', 5_000), long('b', 5_000))).toHaveLength(5_000)
  expect(growthOf(1_000, (size) => compareTexts(long('a', size), long('b', size)))).toBeLessThan(1.5)
})

import { expect, test } from 'vitest'
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
  const long = (letter: string) => Array.from({ length: 5_000 }, (_, line) => letter + line).join('\n')
  const started = performance.now()
  expect(compareTexts(long('a'), long('b'))).toHaveLength(5_000)
  expect(performance.now() - started).toBeLessThan(1_000)
})

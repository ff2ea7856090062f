import { expect, test } from 'vitest'
import { chooseCoding } from './choose-coding'
import { heapInUse } from './testing/collect-garbage'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['x-gzip', 'gzip'],
  ['BR', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0.8,gzip;q=0.8', 'br'],
  ['gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'none'],
  ['*;q=0, identity', 'identity'],
  ['*;q=0.5, br;q=0', 'gzip'],
  ['identity', 'identity'],
  ['identity;q=0', 'none'],
  ['identity;q=0, gzip', 'gzip'],
  ['identity;q=0, *;q=0.1', 'br'],
  ['identity;q=1, br;q=0.5', 'identity'],
  ['identity;q=0.5, br;q=0.1', 'identity'],
  ['gzip;q=0.001', 'gzip'],
  ['br; q=0 , gzip ; q=1.000', 'gzip'],
  ['deflate, zstd', 'identity'],
  ['br;q=nonsense, gzip', 'gzip'],
  ['br;q=2', 'identity'],
  [', ,gzip,', 'gzip'],
])('for %j the most welcome coding is %s', (field, coding) => {
  expect(chooseCoding(field)).toBe(coding)
  expect(chooseCoding(field)).toBe(coding)
})

test('many different fields are answered without remembering them all', () => {
  const before = heapInUse()
  for (let count = 0; count < 100_000; count++) chooseCoding(`gzip, invented-${count}`)
  expect(heapInUse() - before).toBeLessThan(1_000_000)
})

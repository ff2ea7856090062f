import { expect, test } from 'vitest'
import { withinTime } from './within-time'

test('work that ends in time gives its outcome', () => {
  expect(withinTime(5_000, () => [1, 2])).toEqual([1, 2])
})

test('work without an end is ended', () => {
  let rounds = 0
  const endless = () => {
    for (;;) rounds += 1
  }
  expect(withinTime(50, endless)).toBeNull()
  expect(rounds).toBeGreaterThan(0)
})

test('what the work throws comes out as it is', () => {
  const cause = new TypeError('vreemd')
  const fail = () => {
    throw cause
  }
  expect(() => withinTime(5_000, fail)).toThrow(cause)
})

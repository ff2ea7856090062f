import { expect, test } from 'vitest'
import { pauseBefore } from './use-autosave'

test('who does not answer is tried again soon, then less and less often, and at least every minute', () => {
  const pauses = [0, 1, 2, 3, 4, 5, 100].map(pauseBefore)
  expect(pauses).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000, 60_000])
})

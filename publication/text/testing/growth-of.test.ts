import { expect, test } from 'vitest'
import { growthOf } from './growth-of'

/** Steps that are really taken: a sum that is used is not left out. */
function take(steps: number): number {
  let sum = 0
  for (let step = 0; step < steps; step += 1) sum += Math.sqrt(step)
  return sum
}

test('the square of a length is told from the length', () => {
  expect(growthOf(1_000_000, take)).toBeLessThan(1.5)
  expect(growthOf(1_000, (size) => take(size * size))).toBeGreaterThan(1.5)
})

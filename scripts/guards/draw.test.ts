import { expect, test } from 'vitest'
import { draw } from './draw'

const HUNDRED = Array.from({ length: 100 }, (_, index) => index)

test('each is drawn once, the same by the same seed and others by another', () => {
  const drawn = draw(HUNDRED, 20, 7)
  expect(new Set(drawn).size).toBe(20)
  expect(draw(HUNDRED, 20, 7)).toEqual(drawn)
  expect(draw(HUNDRED, 20, 8)).not.toEqual(drawn)
})

test('of fewer all are drawn', () => {
  expect(draw([1, 2], 20, 7).sort()).toEqual([1, 2])
})

test('each is drawn as often as any other', () => {
  const counts = HUNDRED.map(() => 0)
  for (let seed = 0; seed < 2_000; seed += 1)
    for (const one of draw(HUNDRED, 20, seed)) counts[one] = (counts[one] ?? 0) + 1
  // Of 400 expected, five standard deviations either way.
  expect(Math.min(...counts)).toBeGreaterThan(310)
  expect(Math.max(...counts)).toBeLessThan(490)
})

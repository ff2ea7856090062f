import { expect, test } from 'vitest'
import { ownMemory } from './own-memory'

test('a slice gets memory of its own size, and what has that already stays where it is', () => {
  const whole = Buffer.allocUnsafeSlow(100).fill('x')
  expect(ownMemory(whole)).toBe(whole)
  const own = ownMemory(whole.subarray(10, 20))
  expect([own.toString(), own.buffer.byteLength]).toEqual(['x'.repeat(10), 10])
})

import { expect, test } from 'vitest'
import { takeRoom } from './body-room'

const MB = 1024 * 1024

test('one network fills half of the room, and the rest is for others', () => {
  expect(takeRoom('one', 48 * MB)).toBe(true)
  expect(takeRoom('one', 1)).toBe(false)
  expect(takeRoom('one', -1)).toBe(true)
  expect(takeRoom('two', 48 * MB)).toBe(true)
  expect(takeRoom('three', 1)).toBe(false)
  for (const [network, bytes] of [
    ['one', 48 * MB],
    ['two', 48 * MB],
    ['three', 1],
  ] as const)
    takeRoom(network, -bytes)
  expect(takeRoom('three', 1)).toBe(true)
  takeRoom('three', -1)
})

import { expect, test } from 'vitest'
import { createHeap } from './create-heap'

test('the first is taken first, whatever the order in which things came', () => {
  for (const given of [
    [1, 2, 3, 4, 5, 6, 7],
    [7, 6, 5, 4, 3, 2, 1],
    [3, 1, 2, 3, 9, 0, 4, 4, 8],
  ]) {
    const heap = createHeap<number>((one, other) => one - other)
    for (const it of given) heap.put(it)
    expect(given.map(heap.take)).toEqual(given.toSorted((one, other) => one - other))
    expect(heap.take()).toBeUndefined()
  }
})

test('what is alike is not put before what came earlier until that is taken', () => {
  const heap = createHeap<string>((one, other) => one.length - other.length)
  for (const it of ['aa', 'bb', 'c']) heap.put(it)
  expect(['c', heap.take()]).toEqual(['c', 'c'])
  expect([heap.take(), heap.take()].sort()).toEqual(['aa', 'bb'])
})

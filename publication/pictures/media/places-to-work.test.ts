import { expect, test } from 'vitest'
import { withPlaces } from './places-to-work'

test('at most two at a time, one when it is heavy, and an error gives its place back', async () => {
  let busy = 0
  let most = 0
  const begun: string[] = []
  const work = (name: string, places: 1 | 2) =>
    withPlaces(places, async () => {
      begun.push(name)
      busy += places
      most = Math.max(most, busy)
      await new Promise((resolve) => setImmediate(resolve))
      busy -= places
      if (name === 'broken') throw new Error('broken')
    }).catch(() => undefined)
  await Promise.all([
    work('broken', 1),
    work('a', 1),
    work('heavy', 2),
    work('b', 1),
    work('c', 1),
    work('d', 1),
  ])
  expect(most).toBe(2)
  expect(begun).toEqual(['broken', 'a', 'heavy', 'b', 'c', 'd'])
})

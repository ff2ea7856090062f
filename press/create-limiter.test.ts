import { expect, test } from 'vitest'
import { createLimiter, TooManyWaitingError } from './create-limiter'

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

test('no more are under way at once than may be, and all get their turn', async () => {
  const limit = createLimiter({ atOnce: 3, waiting: 100 })
  let underWay = 0
  let most = 0
  let done = 0
  await Promise.all(
    Array.from({ length: 30 }, () =>
      limit(async () => {
        underWay += 1
        most = Math.max(most, underWay)
        await pause()
        underWay -= 1
        done += 1
      }),
    ),
  )
  expect([most, done]).toEqual([3, 30])
})

test('whoever comes when the line is full is refused at once', async () => {
  const limit = createLimiter({ atOnce: 1, waiting: 2 })
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => limit(pause)))
  expect(outcomes.map(({ status }) => status).sort()).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
  ])
  await expect(Promise.all(Array.from({ length: 4 }, () => limit(pause)))).rejects.toThrow(
    TooManyWaitingError,
  )
})

test('work that fails passes its turn on', async () => {
  const limit = createLimiter({ atOnce: 1, waiting: 5 })
  const failing = limit(async () => {
    throw new Error('mislukt')
  })
  const next = limit(async () => 'gelukt')
  await expect(failing).rejects.toThrow('mislukt')
  expect(await next).toBe('gelukt')
})

import { expect, test } from 'vitest'
import { createStopInOrder } from './create-stop-in-order'

test('what was started last is stopped first, one after the other, also when one of them fails', async () => {
  const done: string[] = []
  const failures: unknown[] = []
  const stop = createStopInOrder((cause) => failures.push(cause))
  await stop.later(async () => void done.push('database'))
  await stop.later(async () => {
    throw new Error('stuck')
  })
  await stop.later(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    done.push('server')
  })
  await Promise.all([stop.now(), stop.now()])
  expect(done).toEqual(['server', 'database'])
  expect(failures).toHaveLength(1)
})

test('what comes up while everything is being stopped is stopped as well', async () => {
  const done: string[] = []
  const stop = createStopInOrder(() => {})
  await stop.later(async () => void done.push('database'))
  await stop.now()
  await stop.later(async () => void done.push('late'))
  expect(done).toEqual(['database', 'late'])
})

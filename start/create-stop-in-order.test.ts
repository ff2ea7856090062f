import { expect, test } from 'vitest'
import { createStopInOrder, StoppingError } from './create-stop-in-order'

const after = (ms: number, work: () => unknown) =>
  new Promise<void>((resolve) => {
    setTimeout(() => {
      work()
      resolve()
    }, ms)
  })
const FOR_EVER = new Promise<never>(() => {})

test('what was started last is stopped first, one after the other, also when one of them fails', async () => {
  const done: string[] = []
  const failures: unknown[] = []
  const stop = createStopInOrder((cause) => failures.push(cause))
  await stop.later(async () => void done.push('database'))
  await stop.later(async () => {
    throw new Error('stuck')
  })
  await stop.later(() => after(20, () => done.push('server')))
  await Promise.all([stop.now(), stop.now()])
  expect(done).toEqual(['server', 'database'])
  expect(failures).toHaveLength(1)
})

test('what comes up while everything is being stopped is stopped as well, and nothing is started after it', async () => {
  const done: string[] = []
  const stop = createStopInOrder(() => {})
  await stop.later(async () => void done.push('database'))
  await stop.now()
  const starting = stop.later(async () => void done.push('late'))
  await expect(starting).rejects.toThrow(StoppingError)
  expect(done).toEqual(['database', 'late'])
})

test('parts that hang use up the time there is, not more, and the others are still stopped', async () => {
  const done: string[] = []
  const failures: unknown[] = []
  const stop = createStopInOrder((cause) => failures.push(cause), 50)
  await stop.later(() => after(100, () => done.push('database')), { atLeastMs: 2_000 })
  await stop.later(() => FOR_EVER)
  await stop.now()
  expect(done).toEqual(['database'])
  expect(failures).toHaveLength(1)
})

test('a part that may be stopped meanwhile is waited for before the one after the next', async () => {
  const done: string[] = []
  const stop = createStopInOrder(() => {})
  await stop.later(async () => void done.push('database'))
  await stop.later(async () => void done.push('server'))
  await stop.later(() => after(20, () => done.push('jobs')), { isMeanwhile: true })
  await stop.now()
  expect(done).toEqual(['server', 'jobs', 'database'])
})

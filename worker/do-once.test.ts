import { expect, test } from 'vitest'
import { doOnce } from './do-once'

test('a job that is handed out again while it is in hand is not done twice', async () => {
  let times = 0
  const work = async () => {
    times += 1
    await new Promise((resolve) => setTimeout(resolve, 20))
    return { id: 'one', status: 'completed' } as const
  }
  const both = await Promise.all([doOnce('one', work), doOnce('one', work)])
  expect(both.map(({ status }) => status)).toEqual(['completed', 'completed'])
  expect(times).toBe(1)
  await doOnce('one', work)
  expect(times).toBe(2)
})

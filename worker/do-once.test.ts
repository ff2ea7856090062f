import { expect, test } from 'vitest'
import type { Claim } from '@/queue/claim'
import { doOnce } from './do-once'

test('a job that is handed out again while it is in hand is not done twice', async () => {
  let times = 0
  const attempts: number[] = []
  const claimOf = (attempt: number): Claim => ({ name: 'send-welcome', id: 'one', attempt })
  const work = async (claim: Claim) => {
    times += 1
    await new Promise((resolve) => setTimeout(resolve, 20))
    attempts.push(claim.attempt)
    return { id: 'one', status: 'completed' } as const
  }
  const both = await Promise.all([doOnce(claimOf(0), work), doOnce(claimOf(1), work)])
  expect(both.map(({ status }) => status)).toEqual(['completed', 'completed'])
  expect(times).toBe(1)
  await doOnce(claimOf(2), work)
  expect(times).toBe(2)
  // What was in hand goes by the newer claim: the older one holds nothing any more.
  expect(attempts).toEqual([1, 2])
})

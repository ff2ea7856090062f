import type { PgBoss } from 'pg-boss'
import { expect, test } from 'vitest'
import { type Claim, ClaimLost, claimInHand, inClaim } from './claim'

/** A queue in which only these takings are still ours. */
const queueWith = (ours: string[]) =>
  ({
    getDb: () => ({
      executeSql: async (_text: string, [, id, attempt]: unknown[]) => ({
        rows: ours.includes(`${id} ${attempt}`) ? [{ id }] : [],
      }),
    }),
  }) as unknown as PgBoss
const claim = (id: string, attempt: number): Claim => ({ name: 'send-welcome', id, attempt })

test('what is still ours goes on, and an older taking of the same job does not', async () => {
  const queue = queueWith(['one 2'])
  await inClaim(queue, claim('one', 2), async () => claimInHand()())
  await expect(inClaim(queue, claim('one', 1), async () => claimInHand()())).rejects.toThrow(ClaimLost)
  await claimInHand()()
})

test('it is asked of the job in which it was got, also when it is called as part of another', async () => {
  const queue = queueWith(['other 0'])
  const requireOther = await inClaim(queue, claim('other', 0), async () => claimInHand())
  await inClaim(queue, claim('one', 0), () => requireOther())
})

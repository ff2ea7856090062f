import type { PgBoss, WipData } from 'pg-boss'
import { expect, test } from 'vitest'
import { isQueueWorking } from './is-queue-working'

const LONG_AGO = Date.now() - 60_000
const a = (change: object) => ({ state: 'active', count: 0, createdOn: LONG_AGO, ...change }) as WipData

const isWorking = (...workers: WipData[]) =>
  isQueueWorking({ getWipData: () => workers, schemaVersion: async () => 1 } as unknown as PgBoss)

test.each([
  ['that looked a moment ago is', true, [a({ lastFetchedOn: Date.now() })]],
  ['that has just begun is', true, [a({ createdOn: Date.now() })]],
  ['that has not looked for long is not', false, [a({ lastFetchedOn: LONG_AGO })]],
  ['that has not looked for long and has a job in hand is', true, [a({ lastFetchedOn: LONG_AGO, count: 1 })]],
  ['that is being stopped is not', false, [a({ lastFetchedOn: Date.now(), state: 'stopping' })]],
  ['is not when one of them is not', false, [a({ createdOn: Date.now() }), a({})]],
  ['of nobody is not', false, []],
] as const)('a queue %s working', async (_what, expected, workers) => {
  expect(await isWorking(...workers)).toBe(expected)
})

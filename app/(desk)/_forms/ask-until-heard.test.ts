import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askUntilHeard } from './ask-until-heard'
import { TurnedAway } from './turned-away'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what there is no room for is asked again after the pause, and is heard once', async () => {
  const ask = vi.fn<() => Promise<string>>().mockResolvedValue('bewaard')
  for (const pause of [2000, 5000]) ask.mockRejectedValueOnce(new TurnedAway(503, pause))
  const onBusy = vi.fn()
  const heard = askUntilHeard(ask, onBusy)
  await vi.advanceTimersByTimeAsync(1999)
  expect([ask.mock.calls.length, onBusy.mock.calls.length]).toEqual([1, 1])
  await vi.advanceTimersByTimeAsync(1 + 5000)
  expect(await heard).toBe('bewaard')
  expect([ask.mock.calls.length, onBusy.mock.calls.length]).toEqual([3, 2])
})

test.each([
  ['has no room and does not say when', new TurnedAway(503, null)],
  ['finds it too large', new TurnedAway(413, null)],
  ['cannot be reached', new TypeError('Failed to fetch')],
])('a server that %s is not asked again by itself', async (_how, error) => {
  const ask = vi.fn<() => Promise<string>>().mockRejectedValue(error)
  await expect(askUntilHeard(ask, () => {})).rejects.toBe(error)
  expect(ask).toHaveBeenCalledTimes(1)
})

test('a form does not knock for ever', async () => {
  const ask = vi.fn<() => Promise<string>>().mockRejectedValue(new TurnedAway(503, 1000))
  const heard = expect(askUntilHeard(ask, () => {})).rejects.toBeInstanceOf(TurnedAway)
  await vi.advanceTimersByTimeAsync(60_000)
  await heard
  expect(ask).toHaveBeenCalledTimes(20)
})

import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { closeQueue } from '@/queue/sender'
import { aMailing, anEmptyLedger, listen, someReaders, stopListening, take, taken } from './testing/a-mailing'
import { killSenders, stateByAddress } from './testing/kill-senders'

beforeEach(anEmptyLedger)
afterEach(stopListening)
afterAll(closeQueue)

test.each([
  ['one process', 1],
  ['two processes at once', 2],
])(
  '%s killed over and over: nobody twice, nobody lost, the sum true at every look',
  async (_who, processes) => {
    const connections = 3
    const readers = 600
    const { url } = await listen({
      // Some answers take a while, so that there is always something on its way.
      onData: (stream, session, done) =>
        take(stream, session, (error) => void setTimeout(() => done(error), Math.random() * 20)),
    })
    await someReaders(readers, ['a.example', 'b.example', 'c.example', 'd.example'])
    const mailingId = await aMailing()
    const kills = 5
    const outcome = await killSenders({
      mailingId,
      kills,
      processes,
      connections,
      smtpUrl: url,
      longestLifeMs: 1_500,
    })
    expect(outcome.wrongSums).toEqual([])
    expect(outcome.looks).toBeGreaterThan(50)
    expect(outcome.last).toMatchObject({ frozen: readers, refused: 0, excluded: 0, waiting: 0 })
    expect(outcome.last.uncertain).toBeLessThanOrEqual(kills * processes * connections)
    const got = Map.groupBy(taken, ({ to }) => to)
    for (const [email, state] of await stateByAddress()) {
      const times = got.get(email)?.length ?? 0
      expect([email, state, times]).toEqual([email, state, state === 'accepted' ? 1 : Math.min(times, 1)])
    }
  },
  180_000,
)

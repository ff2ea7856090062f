import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { letters, pieces } from '@/db/schema'
import { refusal } from '@/emails/testing/a-mail-server'
import { leaveToken } from '@/publication/readers/subscriptions/leave-token'
import { planLetters } from './plan-letters'
import {
  aFollowedDialogue,
  aFollower,
  appear,
  aSiteWithWriters,
  DAY,
  HOUR,
  ids,
  listen,
  MINUTE,
  moment,
  numbers,
  send,
  stopListening,
  taken,
  whole,
} from './testing/a-followed-dialogue'

beforeAll(aSiteWithWriters)
beforeEach(aFollowedDialogue)
afterEach(stopListening)
afterAll(() => vi.unstubAllEnvs())

describe('as it was written', () => {
  test('the first letter comes at once, each next after its interval, a week at most, a day where nobody knows', async () => {
    await listen()
    await aFollower('lezer')
    await send(0)
    expect(numbers()).toEqual([1])
    await send(2 * DAY - MINUTE)
    expect(numbers()).toEqual([1])
    await send(2 * DAY)
    expect(numbers()).toEqual([1, 2])
    await send(9 * DAY - MINUTE)
    await send(9 * DAY)
    expect(numbers()).toEqual([1, 2, 3])
    await send(10 * DAY)
    await send(40 * DAY)
    expect(numbers()).toEqual([1, 2, 3, 4])
    await appear(5, moment(40 * DAY))
    await send(41 * DAY)
    expect(numbers()).toEqual([1, 2, 3, 4, 5])
  })

  test('the order is that of the page, also when a letter that stands earlier got a later number', async () => {
    await listen()
    await aFollower('lezer')
    await db().update(letters).set({ position: 9 }).where(eq(letters.number, 1))
    for (const days of [0, 10, 20, 30]) await send(days * DAY)
    expect(numbers()).toEqual([2, 3, 4, 1])
  })

  test('after a standstill of the site the intervals hold, and nothing comes in a heap', async () => {
    await listen()
    await aFollower('lezer')
    await send(0)
    await send(30 * DAY)
    await send(30 * DAY + HOUR)
    expect(numbers()).toEqual([1, 2])
  })
})

describe('as it appears', () => {
  test('brings every letter that appears after the confirmation, and none of before', async () => {
    await listen()
    await aFollower('lezer', { pace: 'as-it-appears' })
    await send(HOUR)
    expect(numbers()).toEqual([])
    await appear(5, moment(2 * HOUR))
    await appear(6, moment(2 * HOUR))
    await send(3 * HOUR)
    await send(4 * HOUR)
    expect(numbers()).toEqual([5, 6])
  })

  test('who did not confirm, who left, and who follows a dialogue that was withdrawn get nothing', async () => {
    await listen()
    await aFollower('wacht', { confirmedAt: null })
    await aFollower('weg', { leftAt: moment(1) })
    await send(HOUR)
    await aFollower('lezer')
    await planLetters(moment(HOUR))
    await db()
      .update(pieces)
      .set({ withdrawnAt: moment(HOUR) })
    await send(2 * HOUR)
    expect(taken).toEqual([])
  })
})

describe('the mail', () => {
  test('is from the writer, whole, with every way to leave, and asks for no answer', async () => {
    await listen()
    const { id } = await aFollower('lezer')
    await send(0)
    const source = taken[0]?.source.replaceAll('=\r\n', '') ?? ''
    expect(source).toMatch(/^From: Ada Zuid <post@localhost>\r$/m)
    expect(source).toMatch(/^To: lezer@voorbeeld\.example\r$/m)
    expect(source).not.toMatch(/^Reply-To/m)
    expect(source).toContain(
      `List-Unsubscribe: <http://localhost:3000/api/volgen/afmelden/${leaveToken('dialogue', id)}>`,
    )
    expect(source).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(source).toContain(`List-ID: <${ids.piece}.brieven.localhost>`)
    for (const words of ['Ada Zuid aan Ben Bos', 'Brief 1 van 4', 'De brug.', '/2012/03/brug#brief-1'])
      expect(source).toContain(words)
  })

  test('has the same Message-ID when it is tried again', async () => {
    const tried: string[] = []
    await listen({
      onData: (stream, _session, done) => {
        whole(stream).then((source) => {
          tried.push(/^Message-ID: (.+)\r$/m.exec(source)?.[1] ?? '')
          done(tried.length === 1 ? refusal(451) : null)
        }, done)
      },
    })
    await aFollower('lezer')
    await send(0)
    await send(HOUR)
    expect(tried).toEqual([tried[0], tried[0]])
  })
})

import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { letterDeliveries, letters, subscriptions } from '@/db/schema'
import { refusal } from '@/emails/testing/a-mail-server'
import { claimLetter } from './claim-letter'
import { pauseAfter } from './note-outcome'
import { planLetters } from './plan-letters'
import {
  aFollowedDialogue,
  aFollower,
  appear,
  aSiteWithWriters,
  DAY,
  HOUR,
  hangUp,
  ledger,
  listen,
  MINUTE,
  moment,
  numbers,
  send,
  stopListening,
  taken,
} from './testing/a-followed-dialogue'

beforeAll(aSiteWithWriters)
beforeEach(aFollowedDialogue)
afterEach(stopListening)
afterAll(() => vi.unstubAllEnvs())

describe('nobody gets a letter twice and nobody is skipped', () => {
  test('a mail server that says later is asked later, with growing pauses', async () => {
    let full = true
    await listen({ onRcptTo: (_to, _session, done) => done(full ? refusal(452) : null) })
    await aFollower('lezer')
    await send(0)
    expect(await ledger()).toEqual(['1 deferred'])
    await send(4 * MINUTE)
    await send(5 * MINUTE)
    const [row] = await db().select().from(letterDeliveries)
    expect(row).toMatchObject({ tries: 2, reason: 'EENVELOPE RCPT TO 452', dueAt: moment(15 * MINUTE) })
    full = false
    await send(15 * MINUTE)
    expect(await ledger()).toEqual(['1 accepted'])
    expect(pauseAfter(30)).toBe(DAY)
  })

  test('when there is no such mailbox the follower is left alone', async () => {
    await listen({ onRcptTo: (_to, _session, done) => done(refusal(550, '5.1.1')) })
    const { id } = await aFollower('lezer')
    await send(0)
    expect(await ledger()).toEqual(['1 refused'])
    const [follower] = await db().select().from(subscriptions).where(eq(subscriptions.id, id))
    expect(follower?.leftAt).toEqual(moment(0))
    await send(60 * DAY)
    expect(await ledger()).toEqual(['1 refused'])
  })

  test('a connection that breaks before the mail is tried again; one that breaks after it is uncertain', async () => {
    let breaks: 'before' | 'after' = 'before'
    await listen({
      onRcptTo: (_to, _session, done) => (breaks === 'before' ? hangUp() : done()),
      onData: (stream) => void stream.resume().on('end', () => hangUp()),
    })
    await aFollower('lezer')
    await send(0)
    expect(await ledger()).toEqual(['1 deferred'])
    breaks = 'after'
    await send(HOUR)
    expect(await ledger()).toEqual(['1 uncertain'])
    await send(HOUR + DAY)
    expect(await ledger()).toEqual(['1 uncertain', '2 waiting'])
  })

  test('what was being handed over when the process was killed becomes uncertain, and the next letter goes on', async () => {
    await listen()
    await aFollower('lezer')
    await planLetters(moment(0))
    expect(await claimLetter(moment(0))).toMatchObject({ number: 1, attempt: 1 })
    await send(10 * MINUTE)
    expect(await ledger()).toEqual(['1 handing over'])
    await send(16 * MINUTE)
    expect(await ledger()).toEqual(['1 uncertain', '2 waiting'])
    await send(3 * DAY)
    expect(numbers()).toEqual([2])
  })

  test('four workers at once send each letter once, in order', async () => {
    await listen()
    for (let n = 0; n < 12; n += 1) await aFollower(`lezer${n}`, { pace: 'as-it-appears' })
    for (const number of [5, 6, 7]) await appear(number, moment(HOUR))
    await Promise.all([1, 2, 3, 4].map(() => send(2 * HOUR)))
    for (const round of [1, 2, 3]) await send((2 + round) * HOUR)
    const got = Map.groupBy(taken, ({ to }) => to)
    expect(got.size).toBe(12)
    for (const mails of got.values())
      expect(mails.map(({ source }) => /^Subject: Brief (\d)/m.exec(source)?.[1])).toEqual(['5', '6', '7'])
    const states = new Set((await ledger()).map((line) => line.split(' ')[1]))
    expect(states).toEqual(new Set(['accepted']))
  })

  test('a letter that was taken out before it was mailed is mailed when it comes back, though it is no news', async () => {
    await listen()
    await aFollower('lezer', { pace: 'as-it-appears' })
    await appear(5, moment(HOUR))
    await planLetters(moment(HOUR))
    const [taken5] = await db().delete(letters).where(eq(letters.number, 5)).returning()
    await send(2 * HOUR)
    expect(numbers()).toEqual([])
    if (taken5)
      await db()
        .insert(letters)
        .values({ ...taken5, appearedAt: moment(-30 * DAY) })
    await send(3 * HOUR)
    await send(4 * HOUR)
    expect(numbers()).toEqual([5])
  })

  test('a letter that was taken out keeps nobody waiting', async () => {
    await listen()
    await aFollower('lezer', { pace: 'as-it-appears' })
    await appear(5, moment(HOUR))
    await planLetters(moment(HOUR))
    await db().delete(letters).where(eq(letters.number, 5))
    await appear(6, moment(2 * HOUR))
    await send(2 * HOUR)
    expect(numbers()).toEqual([6])
  })
})

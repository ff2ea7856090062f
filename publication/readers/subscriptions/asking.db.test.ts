import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { attempts, consents, waitingSignUps } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import type { Delivered, Mail } from '@/emails/mail'
import { lockAttempts } from '@/publication/people/attempts/count-attempt'
import { answerWaitingSignUps } from '@/publication/readers/waiting/answer-waiting-sign-ups'
import { findWaitingSignUps } from '@/publication/readers/waiting/find-waiting-sign-ups'
import { closeQueue } from '@/queue/sender'
import { keyedHash } from '@/secret'
import { askToSubscribe } from './ask-to-subscribe'
import { leaveList } from './leave-list'
import { leaveToken } from './leave-token'
import {
  ANNA,
  daysLater,
  emptyTheList,
  everybody,
  NOON,
  only,
  onTheList,
  queued,
} from './testing/an-empty-list'

const { deliverMail } = vi.hoisted(() => ({ deliverMail: vi.fn<(mail: Mail) => Promise<Delivered>>() }))
vi.mock('@/emails/deliver-mail', () => ({ deliverMail }))

beforeEach(async () => {
  deliverMail.mockReset().mockResolvedValue({ status: 'accepted' })
  await emptyTheList()
})
afterAll(closeQueue)

const lastMail = () => deliverMail.mock.lastCall?.[0]

describe('asking', () => {
  test('leaves a pending address, proof of what was asked, and one mail in the queue', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const subscriber = await only()
    expect(subscriber).toMatchObject({ email: ANNA.email, askedAt: NOON, confirmedAt: null, leftAt: null })
    expect(await queued()).toEqual([subscriber.id])
    const [proof] = await db().select().from(consents)
    expect(proof).toMatchObject({
      subscriptionId: subscriber.id,
      list: 'newsletter',
      form: 'home',
      wordingVersion: 3,
      askedAt: NOON,
    })
    expect(proof?.ipHash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('ten times at once gives one row, one proof and one mail', async () => {
    const spellings = ['anna@voorbeeld.example', 'Anna@voorbeeld.example']
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        askToSubscribe({ ...ANNA, email: spellings[n % 2] ?? '' }, `192.0.2.${n}`, NOON),
      ),
    )
    expect(await everybody()).toHaveLength(1)
    expect(await db().select().from(consents)).toHaveLength(1)
    expect(await queued()).toHaveLength(1)
  })

  test('again within a day gives no second mail, after a day it does', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    await askToSubscribe(ANNA, '192.0.2.1', daysLater(0.99))
    expect(await queued()).toHaveLength(1)
    await askToSubscribe(ANNA, '192.0.2.1', daysLater(1.01))
    expect(await queued()).toHaveLength(2)
    expect(await everybody()).toHaveLength(1)
  })

  test('again on the day on which one confirmed and left gives no second mail either', async () => {
    const { id } = await onTheList(lastMail)
    await leaveList('newsletter', leaveToken('newsletter', id), daysLater(0.1))
    await askToSubscribe(ANNA, '192.0.2.1', daysLater(0.2))
    expect(await queued()).toHaveLength(1)
    await askToSubscribe(ANNA, '192.0.2.1', daysLater(1.01))
    expect(await queued()).toHaveLength(2)
  })

  test('for an address that is on the list changes nothing and mails nothing', async () => {
    await onTheList(lastMail)
    const before = await only()
    await askToSubscribe(ANNA, '192.0.2.1', daysLater(30))
    expect(await only()).toEqual(before)
    expect(await queued()).toHaveLength(1)
  })

  test('by a machine that fills in what people do not see does nothing', async () => {
    await askToSubscribe({ ...ANNA, website: 'https://voorbeeld.example' }, '192.0.2.1', NOON)
    expect(await everybody()).toEqual([])
  })

  test('more than twenty times an hour from one network waits, is answered at a pace, and shuts nobody out', async () => {
    await Promise.all(
      Array.from({ length: 25 }, (_, n) =>
        askToSubscribe({ ...ANNA, email: `anna${n}@voorbeeld.example` }, `2001:db8:0:7::${n}`, NOON),
      ),
    )
    expect(await everybody()).toHaveLength(20)
    expect(await db().$count(waitingSignUps)).toBe(5)
    await askToSubscribe({ ...ANNA, email: 'ben@voorbeeld.example' }, '2001:db8:0:8::1', NOON)
    expect(await everybody()).toHaveLength(21)
    await Promise.all([answerWaitingSignUps(NOON), answerWaitingSignUps(NOON)])
    expect(await everybody()).toHaveLength(26)
    expect(await queued()).toHaveLength(26)
    expect(await db().$count(waitingSignUps)).toBe(0)
  })

  test('more than five hundred times an hour in all waits too, each address once, those elsewhere first', async () => {
    await fill('sign-up in all', 500)
    for (let n = 0; n < 12; n += 1)
      await askToSubscribe({ ...ANNA, email: `vloed${n}@voorbeeld.example` }, `2001:db8:1:${n}::1`, NOON)
    for (const visitor of ['192.0.2.1', '192.0.2.2']) await askToSubscribe(ANNA, visitor, daysLater(0.001))
    expect(await everybody()).toEqual([])
    await answerWaitingSignUps(daysLater(0.002))
    const answered = await everybody()
    expect(answered).toHaveLength(8)
    expect(answered.find(({ email }) => email === ANNA.email)).toMatchObject({
      confirmMailedAt: daysLater(0.002),
    })
    await askToSubscribe(ANNA, '192.0.2.1', daysLater(0.003))
    await answerWaitingSignUps(daysLater(0.004))
    expect(await queued()).toHaveLength(13)
    expect(new Set(await queued()).size).toBe(13)
  })

  test('while others who sign up are in the way for too long waits, and is lost by nobody', async () => {
    const held = Promise.withResolvers<void>()
    const done = Promise.withResolvers<void>()
    const others = db().transaction(async (transaction) => {
      await lockAttempts(transaction, { kind: 'sign-up in all', key: '', limit: 500, hours: 1 })
      held.resolve()
      await done.promise
    })
    await held.promise
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    done.resolve()
    await others
    expect(await everybody()).toEqual([])
    await answerWaitingSignUps(daysLater(0.001))
    expect(await everybody()).toHaveLength(1)
  })

  test('owners see how many wait and since when, and nobody else', async () => {
    const owner = await aMember('owner')
    expect(await findWaitingSignUps(owner.id)).toBeNull()
    await fill('sign-up by ip', 20, '192.0.2.1')
    for (const day of [0, 0.001])
      await askToSubscribe({ ...ANNA, email: `anna${day}@voorbeeld.example` }, '192.0.2.1', daysLater(day))
    expect(await findWaitingSignUps(owner.id)).toEqual({ count: 2, since: NOON })
    expect(await findWaitingSignUps((await aMember('contributor')).id)).toBeNull()
  })

  test('one network far over any number of people is not answered', async () => {
    const visitor = '192.0.2.1'
    await fill('sign-up by ip', 20, visitor)
    await fill('sign-up over by ip', 200, visitor)
    await askToSubscribe(ANNA, visitor, NOON)
    expect(await db().$count(waitingSignUps)).toBe(0)
    await askToSubscribe(ANNA, '192.0.2.2', NOON)
    expect(await everybody()).toHaveLength(1)
  })

  test('what waits of one network is no more an hour than what goes at once', async () => {
    await fill('sign-up by ip', 20, '192.0.2.1')
    for (let n = 0; n < 25; n += 1)
      await askToSubscribe({ ...ANNA, email: `anna${n}@voorbeeld.example` }, '192.0.2.1', NOON)
    for (let minute = 0; minute < 6; minute += 1) await answerWaitingSignUps(NOON)
    expect(await everybody()).toHaveLength(20)
    await answerWaitingSignUps(daysLater(0.05))
    expect(await everybody()).toHaveLength(25)
  })
})

/** As if so many attempts of this kind had been made, of this visitor or of all. */
async function fill(kind: string, count: number, visitor?: string): Promise<void> {
  const keyHash = keyedHash('attempt', `${kind}\0${visitor ?? ''}`)
  await db()
    .insert(attempts)
    .values(Array.from({ length: count }, () => ({ kind, keyHash, at: NOON })))
}

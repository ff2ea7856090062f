import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { attempts, consents } from '@/db/schema'
import type { Delivered, Mail } from '@/emails/mail'
import { closeQueue } from '@/queue/sender'
import { askToSubscribe } from './ask-to-subscribe'
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
      subscriberId: subscriber.id,
      form: 'home',
      wordingVersion: 1,
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

  test('more than twenty times an hour from one network does nothing more, also at once', async () => {
    const many = Array.from({ length: 25 }, (_, n) => ({ ...ANNA, email: `anna${n}@voorbeeld.example` }))
    await Promise.all(many.map((one, n) => askToSubscribe(one, `2001:db8:0:7::${n}`, NOON)))
    expect(await everybody()).toHaveLength(20)
    await askToSubscribe({ ...ANNA, email: 'ben@voorbeeld.example' }, '2001:db8:0:8::1', NOON)
    expect(await everybody()).toHaveLength(21)
    await askToSubscribe({ ...ANNA, email: 'cas@voorbeeld.example' }, '2001:db8:0:7::1', daysLater(1 / 12))
    expect(await everybody()).toHaveLength(22)
  })

  test('more than five hundred times an hour in all does nothing more', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const [one] = await db().select().from(attempts).where(eq(attempts.kind, 'sign-up in all'))
    const { id: _, ...attempt } = one ?? { id: '', kind: '', keyHash: '' }
    await db()
      .insert(attempts)
      .values(Array.from({ length: 499 }, () => attempt))
    await askToSubscribe({ ...ANNA, email: 'ben@voorbeeld.example' }, '192.0.2.2', NOON)
    expect(await everybody()).toHaveLength(1)
  })
})

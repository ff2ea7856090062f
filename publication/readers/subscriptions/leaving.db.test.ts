import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { consents } from '@/db/schema'
import type { Delivered, Mail } from '@/emails/mail'
import { closeQueue } from '@/queue/sender'
import { askToSubscribe } from './ask-to-subscribe'
import { confirmSubscription } from './confirm-subscription'
import { deleteUnconfirmed } from './delete-unconfirmed'
import { leaveList } from './leave-list'
import { leaveToken } from './leave-token'
import {
  ANNA,
  daysLater,
  emptyTheList,
  everybody,
  mailedToken,
  NOON,
  only,
  onTheList,
} from './testing/an-empty-list'

const { deliverMail } = vi.hoisted(() => ({ deliverMail: vi.fn<(mail: Mail) => Promise<Delivered>>() }))
vi.mock('@/emails/deliver-mail', () => ({ deliverMail }))

beforeEach(async () => {
  deliverMail.mockReset().mockResolvedValue({ status: 'accepted' })
  await emptyTheList()
})
afterAll(closeQueue)

const lastMail = () => deliverMail.mock.lastCall?.[0]

describe('leaving', () => {
  test('is honoured at once, and proof is kept', async () => {
    const { id } = await onTheList(lastMail)
    expect(await leaveList('newsletter', leaveToken('newsletter', id), daysLater(1))).toEqual({
      status: 'left',
    })
    expect((await only()).leftAt).toEqual(daysLater(1))
    const [proof] = await db().select().from(consents)
    expect(proof).toMatchObject({ confirmedAt: NOON, leftAt: daysLater(1) })
  })

  test('a second time stays at the first moment', async () => {
    const { id } = await onTheList(lastMail)
    await leaveList('newsletter', leaveToken('newsletter', id), daysLater(1))
    expect(await leaveList('newsletter', leaveToken('newsletter', id), daysLater(2))).toEqual({
      status: 'left',
    })
    expect((await only()).leftAt).toEqual(daysLater(1))
    const [proof] = await db().select().from(consents)
    expect(proof?.leftAt).toEqual(daysLater(1))
  })

  test('by somebody whose address is gone has happened', async () => {
    const token = leaveToken('newsletter', '00000000-0000-4000-8000-000000000000')
    expect(await leaveList('newsletter', token)).toEqual({ status: 'left' })
  })

  test("with another's token, or one made for something else, takes nobody off", async () => {
    const { id, token } = await onTheList(lastMail)
    const [, mac] = leaveToken('newsletter', '00000000-0000-4000-8000-000000000000').split('.')
    for (const wrong of [
      `${id}.${mac}`,
      id,
      token,
      `${leaveToken('newsletter', id)}x`,
      leaveToken('newsletter', id).toUpperCase(),
    ]) {
      expect(await leaveList('newsletter', wrong)).toEqual({ status: 'link-wrong' })
    }
    expect((await only()).leftAt).toBeNull()
  })

  test('makes an old confirmation link worthless; asking and confirming anew brings them back', async () => {
    const { id, token } = await onTheList(lastMail)
    await leaveList('newsletter', leaveToken('newsletter', id), daysLater(2))
    expect(await confirmSubscription('newsletter', token, daysLater(3))).toEqual({ status: 'link-expired' })

    await askToSubscribe(ANNA, '192.0.2.1', daysLater(4))
    expect((await only()).leftAt).toEqual(daysLater(2))
    const fresh = await mailedToken(id, lastMail)
    expect(await confirmSubscription('newsletter', fresh, daysLater(5))).toEqual({ status: 'confirmed' })
    expect(await only()).toMatchObject({ confirmedAt: daysLater(5), leftAt: null })
    const proofs = await db().select().from(consents).orderBy(consents.askedAt)
    expect(proofs.map((proof) => [proof.confirmedAt, proof.leftAt])).toEqual([
      [NOON, daysLater(2)],
      [daysLater(5), null],
    ])
  })
})

describe('after seven days', () => {
  test('what was never confirmed is forgotten, proof included; the others stay', async () => {
    const { id } = await onTheList(lastMail)
    await askToSubscribe({ ...ANNA, email: 'ben@voorbeeld.example' }, '192.0.2.1', NOON)
    await askToSubscribe({ ...ANNA, email: 'cas@voorbeeld.example' }, '192.0.2.1', daysLater(3))
    expect(await deleteUnconfirmed(daysLater(6.99))).toBe(0)
    expect(await deleteUnconfirmed(daysLater(7.01))).toBe(1)
    const emails = (await everybody()).map((one) => one.email).sort()
    expect(emails).toEqual([ANNA.email, 'cas@voorbeeld.example'])
    expect((await db().select().from(consents)).map((proof) => proof.email).sort()).toEqual(emails)
    await leaveList('newsletter', leaveToken('newsletter', id), daysLater(8))
    expect(await deleteUnconfirmed(daysLater(60))).toBe(1)
    expect(await only()).toMatchObject({ email: ANNA.email, leftAt: daysLater(8) })
  })
})

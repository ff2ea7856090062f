import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { consents } from '@/db/schema'
import type { Delivered, Mail } from '@/emails/mail'
import { closeQueue } from '@/queue/sender'
import { askToSubscribe } from './ask-to-subscribe'
import { confirmSubscription } from './confirm-subscription'
import { leaveList } from './leave-list'
import { leaveToken } from './leave-token'
import { sendConfirmation } from './send-confirmation'
import { sendWelcome } from './send-welcome'
import {
  ANNA,
  daysLater,
  emptyTheList,
  mailedToken,
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

describe('the confirmation mail', () => {
  test('goes to the address, in the name of the publication, with a link of which only the hash is kept', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const { id } = await only()
    const token = await mailedToken(id, lastMail)
    const mail = deliverMail.mock.lastCall?.[0]
    expect(mail).toMatchObject({ to: ANNA.email })
    expect(mail?.subject).toContain('Het Voetveer')
    expect(mail?.headers).toBeUndefined()
    expect(JSON.stringify(await only())).not.toContain(token)
  })

  test('that was not accepted fails the job, whatever the answer', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const { id } = await only()
    deliverMail.mockResolvedValueOnce({ status: 'deferred', reason: 'EENVELOPE RCPT TO 450' })
    await expect(sendConfirmation(id)).rejects.toThrow('450')
    deliverMail.mockResolvedValueOnce({ status: 'refused', reason: 'EENVELOPE RCPT TO 550' })
    await expect(sendConfirmation(id)).rejects.toThrow('550')
  })

  test('is not sent to somebody who is on the list, or gone', async () => {
    const { id } = await onTheList(lastMail)
    deliverMail.mockClear()
    await sendConfirmation(id)
    await sendConfirmation('00000000-0000-4000-8000-000000000000')
    expect(deliverMail).not.toHaveBeenCalled()
  })
})

describe('confirming', () => {
  test('puts the address on the list, and its proof says when', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const token = await mailedToken((await only()).id, lastMail)
    expect(await confirmSubscription('newsletter', token, daysLater(6))).toEqual({ status: 'confirmed' })
    expect(await only()).toMatchObject({ confirmedAt: daysLater(6), leftAt: null })
    const [proof] = await db().select().from(consents)
    expect(proof?.confirmedAt).toEqual(daysLater(6))
  })

  test('twice, or twice at once, is confirmed once and frightens nobody', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const token = await mailedToken((await only()).id, lastMail)
    const both = await Promise.all([
      confirmSubscription('newsletter', token, NOON),
      confirmSubscription('newsletter', token, daysLater(1)),
    ])
    expect(both).toEqual([{ status: 'confirmed' }, { status: 'confirmed' }])
    const { confirmedAt } = await only()
    expect(await confirmSubscription('newsletter', token, daysLater(20))).toEqual({ status: 'confirmed' })
    expect((await only()).confirmedAt).toEqual(confirmedAt)
  })

  test('after seven days is too late', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const token = await mailedToken((await only()).id, lastMail)
    expect(await confirmSubscription('newsletter', token, daysLater(7.01))).toEqual({
      status: 'link-expired',
    })
    expect((await only()).confirmedAt).toBeNull()
  })

  test('works with the newest mail only', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const { id } = await only()
    const older = await mailedToken(id, lastMail)
    const newer = await mailedToken(id, lastMail)
    expect(await confirmSubscription('newsletter', older, NOON)).toEqual({ status: 'link-expired' })
    expect(await confirmSubscription('newsletter', newer, NOON)).toEqual({ status: 'confirmed' })
  })

  test.each(['', 'x', 'a'.repeat(43), 'null'])('with the token %j does nothing', async (token) => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    expect(await confirmSubscription('newsletter', token, NOON)).toEqual({ status: 'link-expired' })
  })
})

describe('the welcome mail', () => {
  test('is asked for once, however often the button is pressed', async () => {
    const { id, token } = await onTheList(lastMail)
    await Promise.all([
      confirmSubscription('newsletter', token, NOON),
      confirmSubscription('newsletter', token, NOON),
    ])
    expect(await queued('send-welcome')).toEqual([id])
  })

  test('has the leaving address, for people and for one click, and is the same mail when it is tried again', async () => {
    const { id } = await onTheList(lastMail)
    await sendWelcome(id)
    await sendWelcome(id)
    const [first, second] = deliverMail.mock.calls.slice(-2).map(([mail]) => mail)
    expect(first?.text).toContain(`/nieuwsbrief/afmelden/${leaveToken('newsletter', id)}`)
    expect(first?.headers).toMatchObject({
      'List-Unsubscribe': `<http://localhost:3000/api/nieuwsbrief/afmelden/${leaveToken('newsletter', id)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(first?.about).toContain(id)
    expect(second).toEqual(first)
  })

  test('goes to nobody who is not on the list', async () => {
    const { id } = await onTheList(lastMail)
    await leaveList('newsletter', leaveToken('newsletter', id), daysLater(1))
    deliverMail.mockClear()
    await sendWelcome(id)
    await sendWelcome('00000000-0000-4000-8000-000000000000')
    expect(deliverMail).not.toHaveBeenCalled()
  })
})

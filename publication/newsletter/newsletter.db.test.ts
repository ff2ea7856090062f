import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { attempts, consents, publication, subscribers } from '@/db/schema'
import type { Delivered, Mail } from '@/emails/mail'
import { closeQueue } from '@/queue/sender'
import { askToSubscribe } from './ask-to-subscribe'
import { confirmSubscription } from './confirm-subscription'
import { deleteUnconfirmedSubscribers } from './delete-unconfirmed-subscribers'
import { leaveNewsletter } from './leave-newsletter'
import { leaveToken } from './leave-token'
import { sendConfirmation } from './send-confirmation'
import { sendWelcome } from './send-welcome'

const { deliverMail } = vi.hoisted(() => ({ deliverMail: vi.fn<(mail: Mail) => Promise<Delivered>>() }))
vi.mock('@/emails/deliver-mail', () => ({ deliverMail }))

const NOON = new Date('2026-03-02T12:00:00Z')
const daysLater = (days: number) => new Date(NOON.getTime() + days * 86_400_000)
const ANNA = { email: 'anna@voorbeeld.example', form: 'home', website: '' } as const

beforeEach(async () => {
  deliverMail.mockReset().mockResolvedValue({ status: 'accepted' })
  await db().delete(consents)
  await db().delete(subscribers)
  await db().delete(attempts)
  await db().delete(publication)
  await db().insert(publication).values({ name: 'Het Voetveer' })
  await pool().query(`delete from pgboss.job`).catch(ignoreMissingTable)
})
afterAll(closeQueue)

const queued = async (job = 'send-confirmation') => {
  const { rows } = await pool().query<{ id: string }>(
    `select data->>'subscriberId' as id from pgboss.job where name = $1`,
    [job],
  )
  return rows.map((row) => row.id)
}
const everybody = () => db().select().from(subscribers)
const only = async () => {
  const [first, ...others] = await everybody()
  if (!first || others.length > 0) throw new Error(`There are ${others.length + (first ? 1 : 0)} subscribers`)
  return first
}
/** Mails the link, as the worker would, and gives its token. */
const mailedToken = async (subscriberId: string) => {
  await sendConfirmation(subscriberId)
  const text = deliverMail.mock.lastCall?.[0].text ?? ''
  return /bevestigen\/([\w-]{43})$/m.exec(text)?.[1] ?? 'no link in the mail'
}
const onTheList = async () => {
  await askToSubscribe(ANNA, '192.0.2.1', NOON)
  const { id } = await only()
  const token = await mailedToken(id)
  await confirmSubscription(token, NOON)
  return { id, token }
}

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
    await onTheList()
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

describe('the confirmation mail', () => {
  test('goes to the address, in the name of the publication, with a link of which only the hash is kept', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const { id } = await only()
    const token = await mailedToken(id)
    const mail = deliverMail.mock.lastCall?.[0]
    expect(mail).toMatchObject({ to: ANNA.email })
    expect(mail?.subject).toContain('Het Voetveer')
    expect(mail?.headers).toBeUndefined()
    expect(JSON.stringify(await only())).not.toContain(token)
  })

  test('that has to wait fails the job, one that is refused ends it', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const { id } = await only()
    deliverMail.mockResolvedValueOnce({ status: 'deferred', reason: 'EENVELOPE RCPT TO 450' })
    await expect(sendConfirmation(id)).rejects.toThrow('450')
    deliverMail.mockResolvedValueOnce({ status: 'refused', reason: 'EENVELOPE RCPT TO 550' })
    await expect(sendConfirmation(id)).resolves.toBeUndefined()
  })

  test('is not sent to somebody who is on the list, or gone', async () => {
    const { id } = await onTheList()
    deliverMail.mockClear()
    await sendConfirmation(id)
    await sendConfirmation('00000000-0000-4000-8000-000000000000')
    expect(deliverMail).not.toHaveBeenCalled()
  })
})

describe('confirming', () => {
  test('puts the address on the list, and its proof says when', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const token = await mailedToken((await only()).id)
    expect(await confirmSubscription(token, daysLater(6))).toEqual({ status: 'confirmed' })
    expect(await only()).toMatchObject({ confirmedAt: daysLater(6), leftAt: null })
    const [proof] = await db().select().from(consents)
    expect(proof?.confirmedAt).toEqual(daysLater(6))
  })

  test('twice, or twice at once, is confirmed once and frightens nobody', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const token = await mailedToken((await only()).id)
    const both = await Promise.all([
      confirmSubscription(token, NOON),
      confirmSubscription(token, daysLater(1)),
    ])
    expect(both).toEqual([{ status: 'confirmed' }, { status: 'confirmed' }])
    const { confirmedAt } = await only()
    expect(await confirmSubscription(token, daysLater(20))).toEqual({ status: 'confirmed' })
    expect((await only()).confirmedAt).toEqual(confirmedAt)
  })

  test('after seven days is too late', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const token = await mailedToken((await only()).id)
    expect(await confirmSubscription(token, daysLater(7.01))).toEqual({ status: 'link-expired' })
    expect((await only()).confirmedAt).toBeNull()
  })

  test('works with the newest mail only', async () => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    const { id } = await only()
    const older = await mailedToken(id)
    const newer = await mailedToken(id)
    expect(await confirmSubscription(older, NOON)).toEqual({ status: 'link-expired' })
    expect(await confirmSubscription(newer, NOON)).toEqual({ status: 'confirmed' })
  })

  test.each(['', 'x', 'a'.repeat(43), 'null'])('with the token %j does nothing', async (token) => {
    await askToSubscribe(ANNA, '192.0.2.1', NOON)
    expect(await confirmSubscription(token, NOON)).toEqual({ status: 'link-expired' })
  })
})

describe('the welcome mail', () => {
  test('is asked for once, however often the button is pressed', async () => {
    const { id, token } = await onTheList()
    await Promise.all([confirmSubscription(token, NOON), confirmSubscription(token, NOON)])
    expect(await queued('send-welcome')).toEqual([id])
  })

  test('has the leaving address, for people and for one click, and is the same mail when it is tried again', async () => {
    const { id } = await onTheList()
    await sendWelcome(id)
    await sendWelcome(id)
    const [first, second] = deliverMail.mock.calls.slice(-2).map(([mail]) => mail)
    expect(first?.text).toContain(`/nieuwsbrief/afmelden/${leaveToken(id)}`)
    expect(first?.headers).toMatchObject({
      'List-Unsubscribe': `<http://localhost:3000/api/nieuwsbrief/afmelden/${leaveToken(id)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    expect(first?.about).toContain(id)
    expect(second).toEqual(first)
  })

  test('goes to nobody who is not on the list', async () => {
    const { id } = await onTheList()
    await leaveNewsletter(leaveToken(id), daysLater(1))
    deliverMail.mockClear()
    await sendWelcome(id)
    await sendWelcome('00000000-0000-4000-8000-000000000000')
    expect(deliverMail).not.toHaveBeenCalled()
  })
})

describe('leaving', () => {
  test('is honoured at once, and proof is kept', async () => {
    const { id } = await onTheList()
    expect(await leaveNewsletter(leaveToken(id), daysLater(1))).toEqual({ status: 'left' })
    expect((await only()).leftAt).toEqual(daysLater(1))
    const [proof] = await db().select().from(consents)
    expect(proof).toMatchObject({ confirmedAt: NOON, leftAt: daysLater(1) })
  })

  test('a second time stays at the first moment', async () => {
    const { id } = await onTheList()
    await leaveNewsletter(leaveToken(id), daysLater(1))
    expect(await leaveNewsletter(leaveToken(id), daysLater(2))).toEqual({ status: 'left' })
    expect((await only()).leftAt).toEqual(daysLater(1))
    const [proof] = await db().select().from(consents)
    expect(proof?.leftAt).toEqual(daysLater(1))
  })

  test('by somebody whose address is gone has happened', async () => {
    const token = leaveToken('00000000-0000-4000-8000-000000000000')
    expect(await leaveNewsletter(token)).toEqual({ status: 'left' })
  })

  test("with another's token, or one made for something else, takes nobody off", async () => {
    const { id, token } = await onTheList()
    const [, mac] = leaveToken('00000000-0000-4000-8000-000000000000').split('.')
    for (const wrong of [`${id}.${mac}`, id, token, `${leaveToken(id)}x`, leaveToken(id).toUpperCase()]) {
      expect(await leaveNewsletter(wrong)).toEqual({ status: 'link-wrong' })
    }
    expect((await only()).leftAt).toBeNull()
  })

  test('makes an old confirmation link worthless; asking and confirming anew brings them back', async () => {
    const { id, token } = await onTheList()
    await leaveNewsletter(leaveToken(id), daysLater(2))
    expect(await confirmSubscription(token, daysLater(3))).toEqual({ status: 'link-expired' })

    await askToSubscribe(ANNA, '192.0.2.1', daysLater(4))
    expect((await only()).leftAt).toEqual(daysLater(2))
    const fresh = await mailedToken(id)
    expect(await confirmSubscription(fresh, daysLater(5))).toEqual({ status: 'confirmed' })
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
    const { id } = await onTheList()
    await askToSubscribe({ ...ANNA, email: 'ben@voorbeeld.example' }, '192.0.2.1', NOON)
    await askToSubscribe({ ...ANNA, email: 'cas@voorbeeld.example' }, '192.0.2.1', daysLater(3))
    expect(await deleteUnconfirmedSubscribers(daysLater(6.99))).toBe(0)
    expect(await deleteUnconfirmedSubscribers(daysLater(7.01))).toBe(1)
    const emails = (await everybody()).map((one) => one.email).sort()
    expect(emails).toEqual([ANNA.email, 'cas@voorbeeld.example'])
    expect((await db().select().from(consents)).map((proof) => proof.email).sort()).toEqual(emails)
    await leaveNewsletter(leaveToken(id), daysLater(8))
    expect(await deleteUnconfirmedSubscribers(daysLater(60))).toBe(1)
    expect(await only()).toMatchObject({ email: ANNA.email, leftAt: daysLater(8) })
  })
})

function ignoreMissingTable(error: unknown): void {
  const isMissing = error instanceof Error && 'code' in error && error.code === '42P01'
  if (!isMissing) throw error
}

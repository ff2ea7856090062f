import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import {
  attempts,
  consents,
  letterDeliveries,
  pieces,
  publication,
  readers,
  waitingSignUps,
} from '@/db/schema'
import { allSubscriptions } from '@/db/testing/a-subscription'
import { anAuthor, aPiece } from '@/db/testing/publish'
import type { Delivered, Mail } from '@/emails/mail'
import { askToSubscribe } from '@/publication/readers/subscriptions/ask-to-subscribe'
import { confirmSubscription } from '@/publication/readers/subscriptions/confirm-subscription'
import { deleteUnconfirmed } from '@/publication/readers/subscriptions/delete-unconfirmed'
import { leaveList } from '@/publication/readers/subscriptions/leave-list'
import { leaveToken } from '@/publication/readers/subscriptions/leave-token'
import { closeQueue } from '@/queue/sender'
import { keyedHash } from '@/secret'
import type { FollowRequest } from './follow-form'
import { sendFollowConfirmation } from './send-follow-confirmation'

const { deliverMail } = vi.hoisted(() => ({ deliverMail: vi.fn<(mail: Mail) => Promise<Delivered>>() }))
vi.mock('@/emails/deliver-mail', () => ({ deliverMail }))

const NOON = new Date('2026-03-02T12:00:00Z')
const daysLater = (days: number) => new Date(NOON.getTime() + days * 86_400_000)
const VISITOR = '192.0.2.1'
type Ask = { list: 'dialogue' } & FollowRequest
let ask: Ask
let other: Ask

beforeAll(async () => {
  const ada = await anAuthor('ada')
  const letters = [{ fromAuthorId: ada }]
  const { path } = await aPiece('brug', { title: 'De brug', by: [ada], letters })
  const email = 'lezer@voorbeeld.example'
  ask = { list: 'dialogue', dialogue: path, email, pace: 'as-it-was-written', website: '' }
  other = { ...ask, dialogue: (await aPiece('dijk', { by: [ada], letters })).path }
  await aPiece('weg', { by: [ada], letters, withdrawnAt: new Date() })
  await aPiece('essay', { by: [ada] })
  await db().insert(publication).values({ name: 'Het Voetveer' })
})
beforeEach(async () => {
  deliverMail.mockReset().mockResolvedValue({ status: 'accepted' })
  await db().delete(consents)
  await db().delete(readers)
  await db().delete(attempts)
  await pool()
    .query(`delete from pgboss.job`)
    .catch(() => {})
})
afterAll(closeQueue)

const everybody = allSubscriptions
const only = async () => {
  const all = await everybody()
  if (!all[0] || all.length > 1) throw new Error(`There are ${all.length} followers`)
  return all[0]
}
const queued = async (job: string) =>
  (await pool().query(`select data from pgboss.job where name = $1`, [job])).rows.length
/** Mails the link, as the worker would, and gives its token. */
const mailedToken = async (subscriptionId: string) => {
  await sendFollowConfirmation(subscriptionId)
  return /bevestigen\/([\w-]{43})$/m.exec(deliverMail.mock.lastCall?.[0].text ?? '')?.[1] ?? 'none'
}
const following = async () => {
  await askToSubscribe(ask, VISITOR, NOON)
  const { id } = await only()
  const token = await mailedToken(id)
  await confirmSubscription('dialogue', token, NOON)
  return { id, token }
}

describe('asking', () => {
  test('leaves a pending address with proof of what was asked, and one mail in the queue', async () => {
    await askToSubscribe(ask, VISITOR, NOON)
    const follower = await only()
    expect(follower).toMatchObject({ email: ask.email, pace: ask.pace, askedAt: NOON })
    expect(follower).toMatchObject({ confirmedAt: null, leftAt: null })
    const proofs = await db().select().from(consents)
    expect(proofs).toMatchObject([
      {
        subscriptionId: follower.id,
        email: ask.email,
        list: 'dialogue',
        form: 'dialogue',
        wordingVersion: 1,
      },
    ])
    expect(proofs).toMatchObject([{ askedAt: NOON, confirmedAt: null, leftAt: null }])
    expect(proofs[0]?.ipHash).toMatch(/^[0-9a-f]{64}$/)
    expect(await queued('send-follow-confirmation')).toBe(1)
  })

  test('ten times at once, for two dialogues, in two spellings, mails once', async () => {
    const askings = Array.from({ length: 10 }, (_, n) => ({
      ...(n % 2 ? ask : other),
      email: n % 3 ? ask.email : 'Lezer@voorbeeld.example',
    }))
    await Promise.all(askings.map((one, n) => askToSubscribe(one, `192.0.2.${n}`, NOON)))
    expect(await everybody()).toHaveLength(1)
    expect(await queued('send-follow-confirmation')).toBe(1)
  })

  test('again gives no second mail within a day, and after a day it does', async () => {
    await askToSubscribe(ask, VISITOR, NOON)
    await askToSubscribe(ask, VISITOR, daysLater(0.99))
    expect(await queued('send-follow-confirmation')).toBe(1)
    await askToSubscribe(ask, VISITOR, daysLater(1.01))
    expect(await queued('send-follow-confirmation')).toBe(2)
    expect(await everybody()).toHaveLength(1)
  })

  test('for a second dialogue on one day is fine for who answered the first mail', async () => {
    await following()
    await askToSubscribe(other, VISITOR, daysLater(0.1))
    expect(await everybody()).toHaveLength(2)
  })

  test('again on the day on which one confirmed and left is fine: they answered', async () => {
    const { id } = await following()
    await leaveList('dialogue', leaveToken('dialogue', id), daysLater(0.1))
    await askToSubscribe(ask, VISITOR, daysLater(0.2))
    expect(await queued('send-follow-confirmation')).toBe(2)
  })

  test('by who follows already changes nothing, their pace neither', async () => {
    await following()
    const before = await only()
    await askToSubscribe({ ...ask, pace: 'as-it-appears' }, VISITOR, daysLater(30))
    expect(await only()).toEqual(before)
  })

  test.each(['/2012/03/weg', '/2012/03/essay', '/2012/03/nergens'])(
    '%s cannot be followed',
    async (dialogue) => {
      await askToSubscribe({ ...ask, dialogue }, VISITOR, NOON)
      expect(await everybody()).toEqual([])
    },
  )

  test('by a machine does nothing, too often waits', async () => {
    await askToSubscribe({ ...ask, website: 'https://voorbeeld.example' }, VISITOR, NOON)
    expect(await everybody()).toEqual([])
    const many = Array.from({ length: 25 }, (_, n) => ({ ...ask, email: `lezer${n}@voorbeeld.example` }))
    await Promise.all(many.map((one) => askToSubscribe(one, VISITOR, NOON)))
    expect(await everybody()).toHaveLength(20)
    expect(await db().$count(waitingSignUps)).toBe(5)
  })

  test('from a network far over any number of people is not answered, nor kept', async () => {
    await db().delete(waitingSignUps)
    const fill = (kind: string, count: number) =>
      Array.from({ length: count }, () => ({
        kind,
        keyHash: keyedHash('attempt', `${kind}\0${VISITOR}`),
        at: NOON,
      }))
    await db()
      .insert(attempts)
      .values([...fill('sign-up by ip', 20), ...fill('sign-up over by ip', 200)])
    await askToSubscribe(ask, VISITOR, NOON)
    expect([await everybody(), await db().$count(waitingSignUps)]).toEqual([[], 0])
  })
})

describe('the confirmation mail', () => {
  test('names the dialogue and holds a link of which only the hash is kept', async () => {
    await askToSubscribe(ask, VISITOR, NOON)
    const token = await mailedToken((await only()).id)
    const mail = deliverMail.mock.lastCall?.[0]
    expect(mail).toMatchObject({ to: ask.email })
    expect(mail?.subject).toContain('De brug')
    expect(JSON.stringify(await only())).not.toContain(token)
  })

  test('that has to wait fails the job; nobody who follows gets it', async () => {
    await askToSubscribe(ask, VISITOR, NOON)
    const { id } = await only()
    deliverMail.mockResolvedValueOnce({ status: 'deferred', reason: 'EENVELOPE RCPT TO 450' })
    await expect(sendFollowConfirmation(id)).rejects.toThrow('450')
    await confirmSubscription('dialogue', await mailedToken(id), NOON)
    deliverMail.mockClear()
    await sendFollowConfirmation(id)
    expect(deliverMail).not.toHaveBeenCalled()
  })
})

describe('confirming', () => {
  test('makes a follower, once, however often the button is pressed', async () => {
    const { token } = await following()
    expect(await only()).toMatchObject({ confirmedAt: NOON, leftAt: null })
    expect(await confirmSubscription('dialogue', token, daysLater(20))).toEqual({ status: 'confirmed' })
    expect((await only()).confirmedAt).toEqual(NOON)
    expect(await queued('send-letters')).toBe(1)
    expect(await queued('send-follow-welcome')).toBe(1)
  })

  test('after seven days is too late, and the newest mail is the one that works', async () => {
    await askToSubscribe(ask, VISITOR, NOON)
    const { id } = await only()
    const [older, newer] = [await mailedToken(id), await mailedToken(id)]
    expect(await confirmSubscription('dialogue', newer, daysLater(7.01))).toEqual({ status: 'link-expired' })
    expect(await confirmSubscription('dialogue', older, NOON)).toEqual({ status: 'link-expired' })
    expect(await confirmSubscription('dialogue', 'x', NOON)).toEqual({ status: 'link-expired' })
    expect(await confirmSubscription('dialogue', newer, NOON)).toEqual({ status: 'confirmed' })
  })
})

describe('leaving', () => {
  test('is honoured at once: what waits is dropped, what arrived is remembered', async () => {
    const { id, token } = await following()
    const row = { subscriptionId: id, dueAt: NOON }
    await db()
      .insert(letterDeliveries)
      .values([
        { ...row, number: 1, state: 'accepted' },
        { ...row, number: 2, state: 'deferred' },
        { ...row, number: 3, state: 'waiting' },
      ])
    expect(await leaveList('dialogue', leaveToken('dialogue', id), daysLater(1))).toEqual({ status: 'left' })
    expect(await leaveList('dialogue', leaveToken('dialogue', id), daysLater(2))).toEqual({ status: 'left' })
    expect((await only()).leftAt).toEqual(daysLater(1))
    expect((await db().select().from(letterDeliveries)).map((one) => one.number)).toEqual([1])
    expect(await confirmSubscription('dialogue', token, daysLater(1))).toEqual({ status: 'link-expired' })
  })

  test("with another's token, or one made for something else, takes nobody off", async () => {
    const { id, token } = await following()
    const [, mac] = leaveToken('dialogue', '00000000-0000-4000-8000-000000000000').split('.')
    for (const wrong of [`${id}.${mac}`, id, token, `${leaveToken('dialogue', id)}x`])
      expect(await leaveList('dialogue', wrong)).toEqual({ status: 'link-wrong' })
    expect((await only()).leftAt).toBeNull()
  })

  test('who asks and confirms anew is back, with the pace they chose last', async () => {
    const { id } = await following()
    await leaveList('dialogue', leaveToken('dialogue', id), daysLater(1))
    await askToSubscribe({ ...ask, pace: 'as-it-appears' }, VISITOR, daysLater(2))
    expect((await only()).leftAt).toEqual(daysLater(1))
    await confirmSubscription('dialogue', await mailedToken(id), daysLater(2))
    expect(await only()).toMatchObject({ pace: 'as-it-appears', confirmedAt: daysLater(2), leftAt: null })
  })
})

test('after seven days what was never confirmed is forgotten, and others stay', async () => {
  const { id } = await following()
  await askToSubscribe({ ...ask, email: 'ander@voorbeeld.example' }, VISITOR, NOON)
  expect(await deleteUnconfirmed(daysLater(6.99))).toBe(0)
  expect(await deleteUnconfirmed(daysLater(7.01))).toBe(1)
  await leaveList('dialogue', leaveToken('dialogue', id), daysLater(8))
  expect(await deleteUnconfirmed(daysLater(60))).toBe(0)
  expect(await db().$count(pieces)).toBeGreaterThan(0)
})

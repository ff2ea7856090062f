import { randomUUID } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { heartbeat, overdueMails } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { deliverMail } from '@/emails/deliver-mail'
import { beginSession } from '@/publication/people/sessions/begin-session'
import { findSession } from '@/publication/people/sessions/find-session'
import { sendLetters } from '@/publication/readers/following/send-letters'
import { enqueue } from '@/queue/enqueue'
import { decideOverdueMail } from './decide-overdue-mail'
import { findOverdueMail } from './find-overdue-mail'
import { holdMail } from './hold-mail'
import {
  aBusySite,
  aFollower,
  anotherDatabase,
  aQuietSite,
  decide,
  HOUR,
  ids,
  later,
  MINUTE,
  NOW,
  noticeStandstill,
  queued,
} from './testing/a-busy-site'

vi.mock('@/emails/deliver-mail', () => ({ deliverMail: vi.fn() }))
aQuietSite()

describe('a restored backup', () => {
  test('is noticed however young it is, and asks also when nothing waits', async () => {
    await noticeStandstill(NOW)
    await anotherDatabase()
    await noticeStandstill(later(1000))
    expect(await findOverdueMail(ids.owner)).toMatchObject({ isRestored: true, toFollowers: 0, others: 0 })
    await noticeStandstill(later(MINUTE))
    expect(await findOverdueMail(ids.owner)).toMatchObject({ overdueAt: later(1000), isRestored: true })
  })

  test('sends no letter that comes due later either, until an owner decides', async () => {
    await noticeStandstill(NOW)
    await aFollower({ pace: 'as-it-was-written' })
    await anotherDatabase()
    await noticeStandstill(later(MINUTE))
    await aFollower({ confirmedAt: NOW })
    await sendLetters(() => later(48 * HOUR))
    expect(deliverMail).not.toHaveBeenCalled()
    expect(await findOverdueMail(ids.owner, later(48 * HOUR))).toMatchObject({ toFollowers: 3 })
    await decideOverdueMail(ids.owner, later(MINUTE), 'leave', later(48 * HOUR))
    await sendLetters(() => later(48 * HOUR))
    expect(deliverMail).not.toHaveBeenCalled()
    await sendLetters(() => later(96 * HOUR))
    expect(deliverMail).toHaveBeenCalledTimes(1)
  })

  test('holds every mail whose job comes up, whatever asked for it; a link to sign in goes', async () => {
    await noticeStandstill(NOW)
    const welcome = { subscriberId: randomUUID() }
    expect(await holdMail('send-welcome', welcome)).toBe(false)
    await anotherDatabase()
    await noticeStandstill(later(MINUTE))
    expect(await holdMail('send-sign-in-link', { requestId: randomUUID() })).toBe(false)
    expect(await holdMail('judge-arrival', {})).toBe(false)
    expect(await holdMail('send-welcome', welcome, later(2 * MINUTE))).toBe(true)
    expect(await decide('leave', later(MINUTE))).toEqual({ status: 'changed' })
    expect(await decide('send', later(2 * MINUTE))).toEqual({ status: 'sending' })
    expect(await queued()).toEqual(['send-letters', 'send-mailings', 'send-welcome'])
    expect(await holdMail('send-welcome', welcome)).toBe(false)
  })

  test('holds no mail that came up while an owner decided', async () => {
    await noticeStandstill(NOW)
    await anotherDatabase()
    await noticeStandstill(later(MINUTE))
    const welcome = { subscriberId: randomUUID() }
    const held = await db().transaction(async (transaction) => {
      await transaction.update(heartbeat).set({ restoredAt: null, overdueAt: null })
      const holding = holdMail('send-welcome', welcome)
      await vi.waitFor(async () => {
        const { rowCount } = await pool().query(`select from pg_locks where not granted`)
        expect(rowCount).toBe(1)
      })
      return { holding }
    })
    expect(await held.holding).toBe(false)
    expect(await db().$count(overdueMails)).toBe(0)
  })

  test('forgets who asked for a link before it was there, and takes up work that is no mail', async () => {
    await noticeStandstill(NOW)
    await enqueue(db(), 'send-sign-in-link', { requestId: randomUUID() })
    await pool().query(`update pgboss.job set created_on = now() - interval '1 day'`)
    await enqueue(db(), 'send-sign-in-link', { requestId: randomUUID() })
    const arrival = { arrivalId: randomUUID(), remoteAddress: '', helo: '' }
    await db().insert(overdueMails).values({ job: 'judge-arrival', payload: arrival, queuedAt: NOW })
    await db().insert(overdueMails).values({ job: 'send-welcome', payload: {}, queuedAt: NOW })
    await anotherDatabase()
    await noticeStandstill(later(MINUTE))
    expect(await queued()).toEqual(['judge-arrival', 'send-sign-in-link'])
    expect(await findOverdueMail(ids.owner)).toMatchObject({ others: 1 })
  })

  test('a cluster that was recovered to an earlier moment is another; a note of before timelines is not', async () => {
    await noticeStandstill(NOW)
    const [{ database } = { database: '' }] = await db().select().from(heartbeat)
    await db()
      .update(heartbeat)
      .set({ database: database.replace(/:\d+$/, '') })
    await noticeStandstill(later(MINUTE))
    expect(await findOverdueMail(ids.owner)).toBeNull()
    await db()
      .update(heartbeat)
      .set({ database: database.replace(/\d+$/, '99') })
    await noticeStandstill(later(2 * MINUTE))
    expect(await findOverdueMail(ids.owner)).toMatchObject({ isRestored: true })
  })

  test('within the hour is known by its database', async () => {
    await aBusySite()
    const [{ database } = { database: '' }] = await db().select().from(heartbeat)
    expect(database).toMatch(/^-?\d+:\d+:\d+$/)
    await anotherDatabase()
    await noticeStandstill(later(MINUTE))
    expect(await findOverdueMail(ids.owner)).toMatchObject({ toFollowers: 2, others: 1, isRestored: true })
    expect((await db().select().from(heartbeat))[0]?.database).toBe(database)
  })

  test('nobody is signed in any more in another database, but for who came in since this process began', async () => {
    await noticeStandstill(NOW)
    const [member, yesterday] = [await aMember('editor'), later(-24 * HOUR)]
    const begin = (at: Date) => db().transaction((transaction) => beginSession(transaction, member.id, at))
    const [before, since] = [await begin(yesterday), await begin(NOW)]
    await noticeStandstill(later(48 * HOUR))
    expect(await findSession(before.sessionToken)).not.toBeNull()
    await anotherDatabase()
    await noticeStandstill(later(48 * HOUR))
    expect(await findSession(before.sessionToken)).toBeNull()
    expect(await findSession(since.sessionToken)).not.toBeNull()
  })
})

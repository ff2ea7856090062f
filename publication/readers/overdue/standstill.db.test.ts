import { randomUUID } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { heartbeat, letterDeliveries } from '@/db/schema'
import { deliverMail } from '@/emails/deliver-mail'
import { planLetters } from '@/publication/readers/following/plan-letters'
import { sendLetters } from '@/publication/readers/following/send-letters'
import { enqueue } from '@/queue/enqueue'
import { wakeMail } from '@/queue/mail-server/wake-mail'
import { findOverdueMail } from './find-overdue-mail'
import {
  aBusySite,
  aFollower,
  aQuietSite,
  HOUR,
  ids,
  later,
  MINUTE,
  NOW,
  noticeStandstill,
  queued,
  states,
  welcomeLater,
} from './testing/a-busy-site'

vi.mock('@/emails/deliver-mail', () => ({ deliverMail: vi.fn() }))
aQuietSite()

describe('a site that works', () => {
  test.each([
    ['goes on', 5 * MINUTE],
    ['was restarted', 50 * MINUTE],
    ['had its clock put back', -48 * HOUR],
  ])('and %s asks nothing', async (_what, ms) => {
    await aBusySite()
    await noticeStandstill(later(ms))
    expect(await findOverdueMail(ids.owner)).toBeNull()
    expect(await queued()).toEqual(['send-approval-reminder', 'send-welcome'])
  })

  test('and stood still with nothing to mail asks nothing', async () => {
    await noticeStandstill(NOW)
    await noticeStandstill(later(48 * HOUR))
    expect(await findOverdueMail(ids.owner)).toBeNull()
    const [row] = await db().select().from(heartbeat)
    expect(row).toMatchObject({ beatAt: later(48 * HOUR), overdueAt: null })
  })
})

describe('after a standstill', () => {
  test('everything that was to be mailed waits, by kind, and nothing of it is sent', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    expect(await findOverdueMail(ids.owner)).toEqual({
      overdueAt: later(48 * HOUR),
      stoodStillSince: NOW,
      isRestored: false,
      issues: 0,
      toReaders: 0,
      toFollowers: 2,
      toCorrespondents: 0,
      reminders: 1,
      others: 1,
    })
    expect(await queued()).toEqual([])
    await sendLetters(() => later(49 * HOUR))
    expect(deliverMail).not.toHaveBeenCalled()
    expect(await states()).toEqual(['waiting', 'waiting'])
  })

  test('what comes after it is mailed as ever', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    await welcomeLater()
    await aFollower({ pace: 'as-it-was-written', confirmedAt: later(49 * HOUR) })
    await noticeStandstill(later(48 * HOUR + 5 * MINUTE))
    await sendLetters(() => later(49 * HOUR))
    expect(await queued()).toEqual(['send-welcome'])
    expect(deliverMail).toHaveBeenCalledTimes(1)
  })

  test('letters that nobody planned yet wait too, and those that were to be tried again', async () => {
    await noticeStandstill(NOW)
    await aFollower()
    await aFollower()
    await planLetters(NOW)
    await db()
      .update(letterDeliveries)
      .set({ state: 'deferred', dueAt: later(72 * HOUR) })
    await aFollower()
    await noticeStandstill(later(48 * HOUR))
    expect(await findOverdueMail(ids.owner)).toMatchObject({ toFollowers: 6 })
  })

  test('a mail server that takes mail again wakes no letter that waits for an owner', async () => {
    await aBusySite()
    await db().update(letterDeliveries).set({ state: 'deferred', updatedAt: NOW })
    await noticeStandstill(later(48 * HOUR))
    const woken = later(49 * HOUR)
    await db().transaction((transaction) => wakeMail(transaction, NOW, woken))
    await sendLetters(() => woken)
    expect(deliverMail).not.toHaveBeenCalled()
    expect(await findOverdueMail(ids.owner)).toMatchObject({ toFollowers: 2 })
  })

  test('a mail that was in hand waits as well; a link to sign in does not', async () => {
    await noticeStandstill(NOW)
    await welcomeLater()
    await pool().query(`update pgboss.job set state = 'active', started_on = now()`)
    await enqueue(db(), 'send-sign-in-link', { requestId: randomUUID() })
    await noticeStandstill(later(48 * HOUR))
    expect(await findOverdueMail(ids.owner)).toMatchObject({ others: 1 })
    expect(await queued()).toEqual(['send-sign-in-link'])
  })

  test('of several processes that start at once one lays aside, and what waits is asked about once', async () => {
    await aBusySite()
    await Promise.all([1, 2, 3].map((second) => noticeStandstill(later(48 * HOUR + second))))
    expect(await findOverdueMail(ids.owner)).toMatchObject({ toFollowers: 2, reminders: 1, others: 1 })
    const [row] = await db().select().from(heartbeat)
    // The first noticed, the last only noted that it works.
    expect(row?.overdueAt).not.toEqual(row?.beatAt)
  })

  test('a second standstill adds to what waits, and keeps since when', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    await welcomeLater()
    await noticeStandstill(later(96 * HOUR))
    expect(await findOverdueMail(ids.owner)).toMatchObject({
      overdueAt: later(96 * HOUR),
      stoodStillSince: NOW,
      others: 2,
    })
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { type Follower, followers, heartbeat, letterDeliveries, overdueMails } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import type { Delivered, Mail } from '@/emails/mail'
import { remindOfApprovals } from '@/publication/correspondence/compositions/remind-of-approvals'
import { tellOfNews } from '@/publication/correspondence/dialogues/tell-of-news'
import { beginSession } from '@/publication/people/sessions/begin-session'
import { findSession } from '@/publication/people/sessions/find-session'
import { planLetters } from '@/publication/readers/following/plan-letters'
import { sendLetters } from '@/publication/readers/following/send-letters'
import { enqueue } from '@/queue/enqueue'
import { wakeMail } from '@/queue/mail-server/wake-mail'
import { closeQueue } from '@/queue/sender'
import { decideOverdueMail } from './decide-overdue-mail'
import { findOverdueMail } from './find-overdue-mail'
import { holdMail } from './hold-mail'
import { noticeStandstill as noticeStandstillWith } from './notice-standstill'

const { deliverMail } = vi.hoisted(() => ({ deliverMail: vi.fn<(mail: Mail) => Promise<Delivered>>() }))
vi.mock('@/emails/deliver-mail', () => ({ deliverMail }))

const NOW = new Date()
const [MINUTE, HOUR] = [60_000, 3_600_000]
const noticeStandstill = (now: Date) => noticeStandstillWith(remindOfApprovals, now)
const later = (ms: number) => new Date(NOW.getTime() + ms)
let pieceId = ''
let ownerId = ''

beforeAll(async () => {
  await aPublication()
  const ada = await anAuthor('ada')
  const letter = { fromAuthorId: ada, appearedAt: NOW, sentAt: null }
  const piece = await aPiece('brug', { title: 'De brug', by: [ada], letters: [letter, letter] })
  pieceId = piece.id
  ownerId = (await aMember('owner')).id
  await enqueue(db(), 'send-letters', {})
})
beforeEach(async () => {
  deliverMail.mockReset().mockResolvedValue({ status: 'accepted' })
  await db().delete(heartbeat)
  await db().delete(overdueMails)
  await db().delete(followers)
  await pool().query('delete from pgboss.job')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await closeQueue()
})

const aFollower = (change: Partial<Follower> = {}) =>
  db()
    .insert(followers)
    .values({
      pieceId,
      email: `${randomUUID()}@voorbeeld.example`,
      pace: 'as-it-appears',
      wordingVersion: 1,
      ipHash: 'x',
      confirmedAt: NOW,
      ...change,
    })
const welcomeLater = () => enqueue(db(), 'send-welcome', { subscriberId: randomUUID() })
const remindLater = () =>
  enqueue(db(), 'send-approval-reminder', { dialogueId: randomUUID(), memberId: randomUUID() })
const queued = async () =>
  (
    await pool().query(`select name from pgboss.job where state in ('created', 'retry', 'active') order by 1`)
  ).rows.map(({ name }) => name)
const states = async () =>
  (await db().select().from(letterDeliveries).orderBy(letterDeliveries.number)).map(({ state }) => state)
/** A site that worked until now, with two letters to a follower, a welcome and a reminder in its queue. */
async function aBusySite() {
  await noticeStandstill(NOW)
  await aFollower()
  await planLetters(NOW)
  await welcomeLater()
  await remindLater()
}
/** What a backup that was restored looks like: everything is as it was, and the database is another. */
const anotherDatabase = () => db().update(heartbeat).set({ database: '7000000000000000000:5' })
const decide = (decision: 'send' | 'leave', now: Date) => decideOverdueMail(ownerId, now, decision, now)

describe('a site that works', () => {
  test.each([
    ['goes on', 5 * MINUTE],
    ['was restarted', 50 * MINUTE],
    ['had its clock put back', -48 * HOUR],
  ])('and %s asks nothing', async (_what, ms) => {
    await aBusySite()
    await noticeStandstill(later(ms))
    expect(await findOverdueMail(ownerId)).toBeNull()
    expect(await queued()).toEqual(['send-approval-reminder', 'send-welcome'])
  })

  test('and stood still with nothing to mail asks nothing', async () => {
    await noticeStandstill(NOW)
    await noticeStandstill(later(48 * HOUR))
    expect(await findOverdueMail(ownerId)).toBeNull()
    const [row] = await db().select().from(heartbeat)
    expect(row).toMatchObject({ beatAt: later(48 * HOUR), overdueAt: null })
  })
})

describe('after a standstill', () => {
  test('everything that was to be mailed waits, by kind, and nothing of it is sent', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    expect(await findOverdueMail(ownerId)).toEqual({
      overdueAt: later(48 * HOUR),
      stoodStillSince: NOW,
      isRestored: false,
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

  test('a backup that is restored within the hour is known by its database', async () => {
    await aBusySite()
    const [{ database } = { database: '' }] = await db().select().from(heartbeat)
    expect(database).toMatch(/^-?\d+:\d+:\d+$/)
    await anotherDatabase()
    await noticeStandstill(later(MINUTE))
    expect(await findOverdueMail(ownerId)).toMatchObject({ toFollowers: 2, others: 1, isRestored: true })
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
    expect(await findOverdueMail(ownerId)).toMatchObject({ toFollowers: 6 })
  })

  test('a mail server that takes mail again wakes no letter that waits for an owner', async () => {
    await aBusySite()
    await db().update(letterDeliveries).set({ state: 'deferred', updatedAt: NOW })
    await noticeStandstill(later(48 * HOUR))
    const woken = later(49 * HOUR)
    await db().transaction((transaction) => wakeMail(transaction, NOW, woken))
    await sendLetters(() => woken)
    expect(deliverMail).not.toHaveBeenCalled()
    expect(await findOverdueMail(ownerId)).toMatchObject({ toFollowers: 2 })
  })

  test('a mail that was in hand waits as well; a link to sign in does not', async () => {
    await noticeStandstill(NOW)
    await welcomeLater()
    await pool().query(`update pgboss.job set state = 'active', started_on = now()`)
    await enqueue(db(), 'send-sign-in-link', { requestId: randomUUID() })
    await noticeStandstill(later(48 * HOUR))
    expect(await findOverdueMail(ownerId)).toMatchObject({ others: 1 })
    expect(await queued()).toEqual(['send-sign-in-link'])
  })

  test('of several processes that start at once one lays aside, and what waits is asked about once', async () => {
    await aBusySite()
    await Promise.all([1, 2, 3].map((second) => noticeStandstill(later(48 * HOUR + second))))
    expect(await findOverdueMail(ownerId)).toMatchObject({ toFollowers: 2, reminders: 1, others: 1 })
    const [row] = await db().select().from(heartbeat)
    // The first noticed, the last only noted that it works.
    expect(row?.overdueAt).not.toEqual(row?.beatAt)
  })

  test('a second standstill adds to what waits, and keeps since when', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    await welcomeLater()
    await noticeStandstill(later(96 * HOUR))
    expect(await findOverdueMail(ownerId)).toMatchObject({
      overdueAt: later(96 * HOUR),
      stoodStillSince: NOW,
      others: 2,
    })
  })
})

describe('a restored backup', () => {
  test('is noticed however young it is, and asks also when nothing waits', async () => {
    await noticeStandstill(NOW)
    await anotherDatabase()
    await noticeStandstill(later(1000))
    expect(await findOverdueMail(ownerId)).toMatchObject({ isRestored: true, toFollowers: 0, others: 0 })
    await noticeStandstill(later(MINUTE))
    expect(await findOverdueMail(ownerId)).toMatchObject({ overdueAt: later(1000), isRestored: true })
  })

  test('sends no letter that comes due later either, until an owner decides', async () => {
    await noticeStandstill(NOW)
    await aFollower({ pace: 'as-it-was-written' })
    await anotherDatabase()
    await noticeStandstill(later(MINUTE))
    await aFollower({ confirmedAt: NOW })
    await sendLetters(() => later(48 * HOUR))
    expect(deliverMail).not.toHaveBeenCalled()
    expect(await findOverdueMail(ownerId, later(48 * HOUR))).toMatchObject({ toFollowers: 3 })
    await decideOverdueMail(ownerId, later(MINUTE), 'leave', later(48 * HOUR))
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
    expect(await queued()).toEqual(['send-letters', 'send-welcome'])
    expect(await holdMail('send-welcome', welcome)).toBe(false)
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
    expect(await findOverdueMail(ownerId)).toMatchObject({ others: 1 })
  })

  test('a cluster that was recovered to an earlier moment is another; a note of before timelines is not', async () => {
    await noticeStandstill(NOW)
    const [{ database } = { database: '' }] = await db().select().from(heartbeat)
    await db()
      .update(heartbeat)
      .set({ database: database.replace(/:\d+$/, '') })
    await noticeStandstill(later(MINUTE))
    expect(await findOverdueMail(ownerId)).toBeNull()
    await db()
      .update(heartbeat)
      .set({ database: database.replace(/\d+$/, '99') })
    await noticeStandstill(later(2 * MINUTE))
    expect(await findOverdueMail(ownerId)).toMatchObject({ isRestored: true })
  })
})

describe('an owner', () => {
  test('has it sent: everything goes, once', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    expect(await decide('send', later(48 * HOUR))).toEqual({ status: 'sending' })
    expect(await decide('send', later(48 * HOUR))).toEqual({ status: 'changed' })
    expect(await queued()).toEqual(['send-approval-reminder', 'send-letters', 'send-welcome'])
    await sendLetters(() => later(49 * HOUR))
    expect(deliverMail).toHaveBeenCalledTimes(2)
    expect(await findOverdueMail(ownerId)).toBeNull()
  })

  test('has it left: nothing of it is ever sent, and the ledger still adds up', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    expect(await decide('leave', later(48 * HOUR))).toEqual({ status: 'left' })
    await sendLetters(() => later(49 * HOUR))
    expect(deliverMail).not.toHaveBeenCalled()
    expect(await states()).toEqual(['left out', 'left out'])
    expect(await queued()).toEqual([])
  })

  test('has it left: who was not told of news is told of what comes next', async () => {
    await noticeStandstill(NOW)
    const { id, first } = await aDialogue()
    const tell = () => db().transaction((transaction) => tellOfNews(transaction, id, [first.id], NOW))
    await tell()
    await noticeStandstill(later(48 * HOUR))
    await decide('leave', later(48 * HOUR))
    await tell()
    expect(await queued()).toEqual(['tell-of-dialogue-news'])
  })

  test('who reads as it was written gets the next letter after its interval, also when one was left', async () => {
    await noticeStandstill(NOW)
    await aFollower({ pace: 'as-it-was-written' })
    await noticeStandstill(later(48 * HOUR))
    await decide('leave', later(48 * HOUR))
    await sendLetters(() => later(49 * HOUR))
    expect(await states()).toEqual(['left out', 'waiting'])
    await sendLetters(() => later(73 * HOUR))
    expect(await states()).toEqual(['left out', 'accepted'])
  })

  test('decides what they saw: when more came to wait nothing is done', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    await noticeStandstill(later(96 * HOUR))
    expect(await decide('leave', later(48 * HOUR))).toEqual({ status: 'changed' })
    expect(await findOverdueMail(ownerId)).not.toBeNull()
  })

  test('of two at once one decides', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    const decided = await Promise.all([decide('send', later(48 * HOUR)), decide('leave', later(48 * HOUR))])
    expect(decided.map(({ status }) => status).filter((status) => status === 'changed')).toHaveLength(1)
  })

  test('is asked; nobody else is, or decides', async () => {
    await aBusySite()
    await noticeStandstill(later(48 * HOUR))
    const editor = await aMember('editor')
    expect(await findOverdueMail(editor.id)).toBeNull()
    expect(await decideOverdueMail(editor.id, later(48 * HOUR), 'send')).toEqual({ status: 'not-found' })
    expect(await db().$count(overdueMails)).toBe(2)
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { heartbeat, letterDeliveries, mailServer, overdueMails } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aSubscription } from '@/db/testing/a-subscription'
import { aPiece, aPublication } from '@/db/testing/publish'
import { decideOverdueMail } from '@/publication/readers/overdue/decide-overdue-mail'
import { findOverdueMail } from '@/publication/readers/overdue/find-overdue-mail'
import { listOverdueMails } from '@/publication/readers/overdue/list-overdue-mails'
import { enqueue } from '@/queue/enqueue'
import { closeQueue } from '@/queue/sender'
import { findMailWay } from './find-mail-way'
import { listWaitingMails, MOST_NAMED } from './list-waiting-mails'

const NOW = new Date('2026-03-02T12:00:00Z')
let ownerId = ''

beforeAll(async () => {
  await aPublication()
  ownerId = (await aMember('owner')).id
  await enqueue(db(), 'send-letters', {})
})
beforeEach(async () => {
  await db().delete(heartbeat)
  await db().delete(overdueMails)
  await db().delete(mailServer)
  await pool().query('delete from pgboss.job')
})
afterEach(() => vi.unstubAllEnvs())
afterAll(closeQueue)

/** A mail of each kind of thing that mails are about, with whom it is for. */
async function someMails() {
  const { id, first, second } = await aDialogue({ theme: 'Over stilte' })
  const letterId = await aSentLetter(id, { from: first, body: 'Een geheim.' })
  const subscriber = await aSubscription({ email: `${randomUUID()}@voorbeeld.example` })
  const { id: pieceId } = await aPiece(`dijk-${randomUUID()}`, { title: 'De dijk' })
  const follower = await aSubscription({ email: `${randomUUID()}@voorbeeld.example`, pieceId })
  return {
    second,
    subscriber,
    follower,
    mails: [
      { job: 'mail-letter', payload: { letterId, memberId: second.id } },
      { job: 'send-welcome', payload: { subscriptionId: subscriber.id } },
      // As they were called in jobs of before.
      { job: 'send-welcome', payload: { subscriberId: subscriber.id } },
      { job: 'send-follow-welcome', payload: { followerId: follower.id } },
      { job: 'send-approval-reminder', payload: { dialogueId: id, memberId: second.id } },
      { job: 'send-welcome', payload: { subscriberId: randomUUID() } },
      { job: 'tell-of-draft-news', payload: { draftId: 'no uuid', memberId: "'; drop table members" } },
    ] as const,
  }
}

test('an owner who decides sees which mails wait, to whom and about what, and no word of what is in them', async () => {
  const { second, subscriber, follower, mails } = await someMails()
  await db().insert(heartbeat).values({ beatAt: NOW, database: 'x', overdueAt: NOW, stoodStillSince: NOW })
  for (const [minutes, mail] of mails.entries())
    await db()
      .insert(overdueMails)
      .values({ ...mail, queuedAt: new Date(NOW.getTime() + minutes * 60_000) })
  const { mails: named, count } = await listOverdueMails(ownerId)
  expect(named.map(({ job, to, about }) => [job, to, about])).toEqual([
    ['mail-letter', second.email, 'Over stilte'],
    ['send-welcome', subscriber.email, null],
    ['send-welcome', subscriber.email, null],
    ['send-follow-welcome', follower.email, 'De dijk'],
    ['send-approval-reminder', second.email, 'Over stilte'],
    ['send-welcome', null, null],
    ['tell-of-draft-news', null, null],
  ])
  expect(count).toBe(7)
  expect(named[0]?.since).toEqual(NOW)
  expect(JSON.stringify(named)).not.toContain('geheim')
})

test('of very many the first are named and all are counted', async () => {
  const { mails } = await someMails()
  for (let at = 0; at < MOST_NAMED + 5; at++)
    await enqueue(db(), 'send-welcome', { subscriberId: randomUUID() })
  await enqueue(db(), 'mail-letter', mails[0].payload)
  const waiting = await listWaitingMails(ownerId)
  expect(waiting.mails).toHaveLength(MOST_NAMED)
  expect(waiting.count).toBe(MOST_NAMED + 6)
})

test('what was mailed, and a letter whose turn is later, wait for nobody', async () => {
  const { id: pieceId } = await aPiece('brug', { title: 'De brug' })
  const { id: subscriptionId } = await aSubscription({ pieceId, email: 'lezer@x.example' })
  const row = { subscriptionId, dueAt: NOW }
  await db()
    .insert(letterDeliveries)
    .values([
      { ...row, number: 1, state: 'accepted' },
      { ...row, number: 2, state: 'waiting' },
      { ...row, number: 3, state: 'waiting', dueAt: new Date(NOW.getTime() + 60_000) },
    ])
  await db().insert(heartbeat).values({ beatAt: NOW, database: 'x', overdueAt: NOW, stoodStillSince: NOW })
  await enqueue(db(), 'send-welcome', { subscriberId: randomUUID() })
  await pool().query(`update pgboss.job set state = 'completed' where name = 'send-welcome'`)
  expect(await listWaitingMails(ownerId, NOW)).toEqual({ mails: [], count: 0, letters: 1 })
  expect(await listOverdueMails(ownerId, NOW)).toMatchObject({ letters: [{ title: 'De brug', count: 1 }] })
  expect(await findOverdueMail(ownerId, NOW)).toMatchObject({ toFollowers: 1 })
  expect(await decideOverdueMail(ownerId, NOW, 'leave', NOW)).toEqual({ status: 'left' })
  const left = await db().select().from(letterDeliveries).orderBy(letterDeliveries.number)
  expect(left.map(({ state }) => state)).toEqual(['accepted', 'left out', 'waiting'])
})

test('what is no mail is not among them, and nobody but an owner sees any', async () => {
  const editor = await aMember('editor')
  await db().insert(heartbeat).values({ beatAt: NOW, database: 'x', overdueAt: NOW, stoodStillSince: NOW })
  await db().insert(overdueMails).values({ job: 'send-welcome', payload: {}, queuedAt: NOW })
  await enqueue(db(), 'send-letters', {})
  await enqueue(db(), 'send-welcome', { subscriberId: randomUUID() })
  expect((await listWaitingMails(ownerId)).count).toBe(1)
  expect(await listWaitingMails(editor.id)).toEqual({ mails: [], count: 0, letters: 0 })
  expect(await listOverdueMails(editor.id)).toEqual({ mails: [], count: 0, letters: [] })
})

test('a mail is on its way only when it can leave', async () => {
  vi.stubEnv('SMTP_URL', '')
  expect(await findMailWay()).toBe('becomes a file')
  vi.stubEnv('SMTP_URL', 'smtp://localhost:2525')
  expect(await findMailWay()).toBe('leaves')
  // A site that beats, and a mail server that answered, are nothing that mail waits for.
  await db().insert(heartbeat).values({ beatAt: NOW, database: 'x' })
  await db().insert(mailServer).values({})
  expect(await findMailWay()).toBe('leaves')
  await db().update(mailServer).set({ pausedAt: NOW, pausedFor: 'refusals' })
  expect(await findMailWay()).toBe('waits for the mail server')
  await db().update(heartbeat).set({ restoredAt: NOW, overdueAt: NOW })
  expect(await findMailWay()).toBe('waits for an owner')
  expect(await findMailWay('sign-in link')).not.toBe('waits for an owner')
})

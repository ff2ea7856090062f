import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/db/client'
import { deliveries, heartbeat, mailings } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { refusal } from '@/emails/testing/a-mail-server'
import { decideOverdueMail } from '@/publication/readers/overdue/decide-overdue-mail'
import { findOverdueMail } from '@/publication/readers/overdue/find-overdue-mail'
import { noticeStandstill } from '@/publication/readers/overdue/notice-standstill'
import { enqueue } from '@/queue/enqueue'
import { closeQueue } from '@/queue/sender'
import { readSum } from './read-sum'
import {
  aMailing,
  anEmptyLedger,
  DAY,
  HOUR,
  listen,
  MINUTE,
  moment,
  send,
  someReaders,
  stopListening,
  taken,
} from './testing/a-mailing'

let owner = ''
const notice = (now: Date) => noticeStandstill(async () => {}, now)

beforeEach(async () => {
  await anEmptyLedger()
  owner ||= (await aMember('owner')).id
  await enqueue(db(), 'send-letters', {})
  await pool().query('delete from pgboss.job')
  await notice(moment(-HOUR))
})
afterEach(stopListening)
afterAll(closeQueue)

test('an issue whose minute passed while the site was down for long waits for an owner, and then goes once', async () => {
  await listen()
  await someReaders(5)
  const id = await aMailing(moment(0))
  await notice(moment(2 * DAY))
  await send(2 * DAY)
  expect(taken).toEqual([])
  const asked = await findOverdueMail(owner)
  expect(asked).toMatchObject({ issues: 1, toReaders: 0 })
  const decided = moment(2 * DAY + MINUTE)
  expect(await decideOverdueMail(owner, asked?.overdueAt ?? moment(0), 'send', decided)).toEqual({
    status: 'sending',
  })
  await send(2 * DAY + MINUTE)
  await send(3 * DAY)
  expect(await readSum(id)).toMatchObject({ frozen: 5, accepted: 5 })
  expect(taken).toHaveLength(5)
})

test('one whose minute passed during a restart goes by itself', async () => {
  await listen()
  await someReaders(5)
  await aMailing(moment(0))
  await notice(moment(-MINUTE))
  await notice(moment(40 * MINUTE))
  await send(40 * MINUTE)
  expect(taken).toHaveLength(5)
})

test('in a restored backup what had begun waits too, and "Niet versturen" keeps the sum', async () => {
  let isFull = true
  await listen({ onRcptTo: (_to, _session, done) => done(isFull ? refusal(452) : null) })
  await someReaders(6)
  const begun = await aMailing(moment(0))
  await send(0)
  const planned = await aMailing(moment(HOUR))
  isFull = false
  await db().update(heartbeat).set({ database: '7000000000000000000:5' })
  await notice(moment(10 * MINUTE))
  await send(2 * HOUR)
  expect(taken).toEqual([])
  const asked = await findOverdueMail(owner, moment(2 * HOUR))
  expect(asked).toMatchObject({ isRestored: true, issues: 1, toReaders: 6 })
  await decideOverdueMail(owner, asked?.overdueAt ?? moment(0), 'leave', moment(2 * HOUR))
  await send(3 * HOUR)
  expect(taken).toEqual([])
  expect(await readSum(begun)).toMatchObject({ frozen: 6, excluded: 6, waiting: 0 })
  expect((await db().select().from(deliveries)).every(({ reason }) => reason === 'standstill')).toBe(true)
  expect((await db().select().from(mailings)).map(({ id }) => id)).toEqual([begun])
  expect(planned).not.toBe(begun)
})

test('what was half-way when the site stood still waits for an owner, and then goes on where it was', async () => {
  let isFull = true
  await listen({
    onRcptTo: (to, _session, done) => done(isFull && to.address > 'lezer3' ? refusal(452) : null),
  })
  await someReaders(5)
  const id = await aMailing(moment(0))
  await send(0)
  expect(await readSum(id)).toMatchObject({ accepted: 2, waiting: 3 })
  isFull = false
  await notice(moment(2 * DAY))
  await send(2 * DAY + MINUTE)
  expect(taken).toHaveLength(2)
  const asked = await findOverdueMail(owner)
  expect(asked).toMatchObject({ issues: 0, toReaders: 3 })
  await decideOverdueMail(owner, asked?.overdueAt ?? moment(0), 'send', moment(2 * DAY + MINUTE))
  await send(2 * DAY + 2 * MINUTE)
  expect(await readSum(id)).toMatchObject({ accepted: 5 })
  expect(new Set(taken.map(({ to }) => to)).size).toBe(5)
})

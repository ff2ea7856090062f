import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/db/client'
import { failedMails, heartbeat, mailServer, overdueMails } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPublication } from '@/db/testing/publish'
import { decideOverdueMail } from '@/publication/readers/overdue/decide-overdue-mail'
import { holdMail } from '@/publication/readers/overdue/hold-mail'
import { noticeStandstill } from '@/publication/readers/overdue/notice-standstill'
import { enqueue } from '@/queue/enqueue'
import { closeQueue } from '@/queue/sender'
import { countGivenUp } from './count-given-up'
import { decideFailedMail } from './decide-failed-mail'
import { findMailPause } from './find-mail-pause'
import { listFailedMails } from './list-failed-mails'
import { tryMailServer } from './try-mail-server'

const NOW = new Date()
const TWO_HOURS_ON = new Date(NOW.getTime() + 2 * 3_600_000)
const nothingElse = async () => {}
let ownerId = ''

beforeAll(async () => {
  await aPublication()
  ownerId = (await aMember('owner')).id
})
beforeEach(async () => {
  await db().delete(heartbeat)
  await db().delete(overdueMails)
  await db().delete(failedMails)
  await noticeStandstill(nothingElse, NOW)
})
afterAll(closeQueue)

/** A welcome that waits for its next try. */
async function aFailedMail() {
  const payload = { subscriberId: randomUUID() }
  await enqueue(db(), 'send-welcome', payload)
  const { rows } = await pool().query(
    `update pgboss.job set state = 'retry', start_after = now() + interval '1 h' where data = $1 returning id`,
    [JSON.stringify(payload)],
  )
  const [moments, answer] = [
    { firstFailedAt: NOW, lastFailedAt: NOW },
    { email: 'anna@voorbeeld.example', reason: '450', run: 1 },
  ]
  await db()
    .insert(failedMails)
    .values({ id: rows[0].id, job: 'send-welcome', payload, ...moments, ...answer })
  return { id: rows[0].id as string, payload }
}
const states = async () => (await listFailedMails(ownerId)).map(({ state }) => state)
const jobsFor = async (payload: object) =>
  (await pool().query(`select 1 from pgboss.job where data = $1`, [JSON.stringify(payload)])).rowCount

test('a mail whose job waits for its next try is being tried, and nobody decides on it', async () => {
  const { id } = await aFailedMail()
  expect(await states()).toEqual(['trying'])
  expect(await decideFailedMail(ownerId, id, 'again')).toEqual({ status: 'not-found' })
})

test.each(['send', 'leave'] as const)(
  'one that was laid aside waits, and is gone when an owner says: %s',
  async (decision) => {
    const { id, payload } = await aFailedMail()
    await noticeStandstill(nothingElse, TWO_HOURS_ON)
    const another = await aFailedMail()
    expect((await states()).toSorted()).toEqual(['trying', 'waiting'])
    await db().delete(failedMails).where(eq(failedMails.id, another.id))
    expect(await decideFailedMail(ownerId, id, 'again')).toEqual({ status: 'not-found' })
    await decideOverdueMail(ownerId, TWO_HOURS_ON, decision, TWO_HOURS_ON)
    expect(await states()).toEqual([])
    expect(await jobsFor(payload)).toBe(decision === 'send' ? 1 : 0)
  },
)

test('one that a restored site holds waits too', async () => {
  const { payload } = await aFailedMail()
  await db().update(heartbeat).set({ restoredAt: NOW })
  await holdMail('send-welcome', payload)
  await pool().query(`update pgboss.job set state = 'completed' where data = $1`, [JSON.stringify(payload)])
  expect(await states()).toEqual(['waiting'])
})

test('one whose job is gone from the queue was given up, and an owner decides', async () => {
  const { id, payload } = await aFailedMail()
  await pool().query('delete from pgboss.job where id = $1', [id])
  await aFailedMail()
  expect((await states()).toSorted()).toEqual(['given up', 'trying'])
  expect(await countGivenUp(ownerId)).toBe(1)
  expect(await countGivenUp((await aMember('editor')).id)).toBe(0)
  expect(await decideFailedMail(ownerId, id, 'again')).toEqual({ status: 'sending' })
  expect(await jobsFor(payload)).toBe(1)
})

test('one that an owner leaves is put away, and not sent', async () => {
  const { id, payload } = await aFailedMail()
  await pool().query('delete from pgboss.job where id = $1', [id])
  const editor = await aMember('editor')
  expect(await decideFailedMail(editor.id, id, 'leave')).toEqual({ status: 'not-found' })
  expect(await decideFailedMail(ownerId, id, 'leave')).toEqual({ status: 'left' })
  expect(await states()).toEqual([])
  expect(await jobsFor(payload)).toBe(0)
})

test('a pause that is over is neither seen nor tried at', async () => {
  await db().delete(mailServer)
  expect(await findMailPause(ownerId)).toBeNull()
  await db().insert(mailServer).values({})
  expect(await findMailPause(ownerId)).toBeNull()
  const jobs = () => pool().query(`select 1 from pgboss.job where name = 'try-mail-server'`)
  const before = (await jobs()).rowCount
  await tryMailServer(NOW, NOW)
  expect((await jobs()).rowCount).toBe(before)
})

import { afterAll, beforeEach, expect, test } from 'vitest'
import { db, pool } from '@/db/client'
import { enqueue } from '../enqueue'
import { closeQueue } from '../sender'
import { wakeMail, wakeOneMail } from './wake-mail'

afterAll(closeQueue)

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)

/** Two mails that are tried again, one whose first turn comes later, and a job that is no mail. */
beforeEach(async () => {
  await enqueue(db(), 'send-invitation', { memberId: 'first' }, inHours(1))
  await enqueue(db(), 'send-invitation', { memberId: 'second' }, inHours(2))
  await enqueue(db(), 'send-invitation', { memberId: 'new' }, inHours(3))
  await enqueue(db(), 'publish-planned', {}, inHours(4))
  await pool().query(`delete from pgboss.job where state = 'retry'`)
  await pool().query(
    `update pgboss.job set state = 'retry' where name = 'publish-planned' or data ->> 'memberId' in ('first', 'second')`,
  )
})

/** Who goes now, of those that came with this test. */
async function awake(): Promise<string[]> {
  const { rows } = await pool().query<{ who: string }>(
    `select coalesce(data ->> 'memberId', name) as who from pgboss.job
     where start_after <= now() and name in ('send-invitation', 'publish-planned') order by who`,
  )
  return rows.map(({ who }) => who)
}

test('of what is tried again the mails go at once; what has its first turn later, and other work, keep theirs', async () => {
  await db().transaction((transaction) => wakeMail(transaction, new Date(0), new Date()))
  expect(await awake()).toEqual(['first', 'second'])
})

test('one mail goes, whose turn comes first', async () => {
  await db().transaction(wakeOneMail)
  expect(await awake()).toEqual(['first'])
})

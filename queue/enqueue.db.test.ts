import { afterAll, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { enqueue } from './enqueue'
import { closeQueue } from './sender'

afterAll(closeQueue)

const waiting = async () => {
  const found = await pool().query<{ count: number }>(
    `select count(*)::int as count from pgboss.job where name = 'send-invitation'`,
  )
  return found.rows[0]?.count
}

test('a job commits with the change that asked for it', async () => {
  await enqueue(db(), 'send-invitation', { memberId: 'at once' })
  expect(await waiting()).toBe(1)

  await db().transaction(async (transaction) => {
    await enqueue(transaction, 'send-invitation', { memberId: 'at the commit' })
    expect(await waiting()).toBe(1)
  })
  expect(await waiting()).toBe(2)
})

test('a job is forgotten with the change that failed', async () => {
  const before = await waiting()
  const failing = db().transaction(async (transaction) => {
    await enqueue(transaction, 'send-invitation', { memberId: 'never' })
    throw new Error('something went wrong after it')
  })
  await expect(failing).rejects.toThrow('something went wrong')
  expect(await waiting()).toBe(before)
})

test('the first jobs find their way when every connection is in a transaction', async () => {
  await closeQueue()
  const before = (await waiting()) ?? 0
  await Promise.all(
    Array.from({ length: 20 }, () =>
      db().transaction((transaction) => enqueue(transaction, 'send-invitation', { memberId: 'one of many' })),
    ),
  )
  expect(await waiting()).toBe(before + 20)
})

test('a queue that was closed holds no connection, and opens again', async () => {
  const connections = async () => {
    const name = `samenspraak-queue-${process.pid}`
    const { rows } = await pool().query('select 1 from pg_stat_activity where application_name = $1', [name])
    return rows.length
  }
  await enqueue(db(), 'send-invitation', { memberId: 'opens it' })
  expect(await connections()).toBeGreaterThan(0)
  await closeQueue()
  await vi.waitFor(async () => expect(await connections()).toBe(0))
  await enqueue(db(), 'send-invitation', { memberId: 'opens it again' })
})

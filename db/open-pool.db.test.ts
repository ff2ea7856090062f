import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type { Pool } from 'pg'
import { afterEach, expect, test } from 'vitest'
import { env } from '@/env'
import { until } from '@/press/testing/until'
import { db, pool } from './client'
import { isOutOfOrder } from './is-out-of-order'
import { inLane } from './lanes'
import { openPool } from './open-pool'

const pools: Pool[] = []
const aPool = (settings: Parameters<typeof openPool>[0] = {}) => {
  const opened = openPool({ connectionString: env().databaseUrl ?? '', max: 2, ...settings })
  pools.push(opened)
  return opened
}
const END = (pid: unknown) => pool().query('select pg_terminate_backend($1)', [pid])

afterEach(() => Promise.all(pools.splice(0).map((opened) => opened.end())))

test('a connection lost inside a transaction fails that transaction, and nothing after it', async () => {
  const small = drizzle(aPool())
  for (let round = 0; round < 5; round += 1) {
    const losing = small.transaction(async (transaction) => {
      const { rows } = await transaction.execute(sql`select pg_backend_pid() as pid`)
      await END(rows[0]?.pid)
      await transaction.execute(sql`select 1`)
    })
    await expect(losing).rejects.toThrow()
  }
  expect((await small.execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }])
})

test('a connection lost while somebody holds it and asks nothing is out of the pool at once', async () => {
  const small = aPool({ max: 1 })
  const held = await small.connect()
  const { rows } = await held.query('select pg_backend_pid() as pid')
  await END(rows[0].pid)
  await until(() => small.totalCount === 0)
  held.release()
  expect((await small.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})

test('a connection on which a question took too long is not used again: it is still in its transaction', async () => {
  await pool().query('create table in_doubt (word text)')
  const small = aPool({ max: 1, query_timeout: 150 })
  const late = drizzle(small).transaction(async (transaction) => {
    await transaction.execute(sql`insert into in_doubt values ('half')`)
    await transaction.execute(sql`select pg_sleep(0.4)`)
  })
  await expect(late).rejects.toThrow()
  await small.query(`insert into in_doubt values ('whole')`)
  await until(async () => {
    const { rows } = await pool().query(
      `select 1 from pg_stat_activity where query like '%pg_sleep(0.4)%' and pid <> pg_backend_pid()`,
    )
    return rows.length === 0
  })
  expect((await pool().query('select word from in_doubt')).rows).toEqual([{ word: 'whole' }])
})

test('a lock that somebody else holds is not waited for longer than two seconds', async () => {
  await pool().query('create table held (word text)')
  const holder = await pool().connect()
  await holder.query('begin; lock table held')
  try {
    const [error, wasOutOfOrder] = await inLane('others', async (known) => [
      await db()
        .transaction((transaction) => transaction.execute(sql`insert into held values ('x')`))
        .catch((cause) => cause),
      known(),
    ])
    expect(isOutOfOrder(error)).toBe(true)
    expect(wasOutOfOrder).toBe(true)
  } finally {
    await holder.query('rollback')
    holder.release()
  }
})

test('a question that is wrong is no outage', async () => {
  const wrong = await pool()
    .query('select nothing from nowhere')
    .catch((cause) => cause)
  expect(isOutOfOrder(wrong)).toBe(false)
})

test('readers have connections of their own when all others are in use', async () => {
  const held = await Promise.all(Array.from({ length: 7 }, () => pool('others').connect()))
  try {
    const { rows } = await inLane('readers', () => db().execute(sql`select 1 as one`))
    expect(rows).toEqual([{ one: 1 }])
  } finally {
    for (const connection of held) connection.release()
  }
})

test('a server that says nothing any more does not keep an end waiting', async () => {
  const opened = openPool({ connectionString: env().databaseUrl ?? '', max: 1 })
  const held = await opened.connect()
  // What the server says from here on is not heard.
  const { stream } = (
    held as unknown as {
      connection: { stream: { pause: () => void; removeAllListeners: (name: string) => void } }
    }
  ).connection
  stream.removeAllListeners('data')
  stream.pause()
  held.release()
  const begun = performance.now()
  await opened.end()
  expect(performance.now() - begun).toBeLessThan(3_000)
})

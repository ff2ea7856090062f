import { sql } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { db, pool } from '@/db/client'
import { topics } from '@/db/schema'
import { env } from '@/env'
import { until } from '@/press/testing/until'
import { type EditionListener, listenToEditions } from './listen-to-editions'

const listeners: EditionListener[] = []
let names = 0
const change = () =>
  db()
    .insert(topics)
    .values({ slug: `rubriek-${names++}`, name: `Rubriek ${names}` })
const listen = async (lookEveryMs?: number) => {
  let heard = 0
  const listener = listenToEditions(
    env().databaseUrl ?? '',
    () => {
      heard += 1
    },
    lookEveryMs,
  )
  listeners.push(listener)
  await until(listener.isListening)
  return { listener, heard: () => heard, forget: () => (heard = 0) }
}
/** Breaks the connections that listen, as a restart of the database does. */
const breakConnections = () =>
  pool().query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name like '%-editions'`,
  )

afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.stop()))
})

test('each process hears every change, its own included', async () => {
  const [one, other] = [await listen(), await listen()]
  one.forget()
  other.forget()
  await change()
  await until(() => one.heard() > 0 && other.heard() > 0)
})

test('what was changed while there was no connection is heard afterwards', async () => {
  const { listener, heard, forget } = await listen()
  await breakConnections()
  await until(() => !listener.isListening())
  forget()
  await change()
  // A slow machine may be listening again before the change: then it is told, and not found.
  await until(() => heard() > 0)
})

test('when nothing was changed meanwhile, nothing is heard: printed pages stay', async () => {
  const { listener, heard, forget } = await listen()
  await change()
  await until(() => heard() > 0)
  // The number that goes with what was heard is asked for; only then is it known.
  await pool().query('select pg_sleep(0.1)')
  await breakConnections()
  await until(() => !listener.isListening())
  forget()
  await until(listener.isListening)
  expect(heard()).toBe(0)
})

test('a change that was not passed on is found by looking', async () => {
  const { heard, forget } = await listen(50)
  forget()
  await db().transaction(async (transaction) => {
    await transaction.execute(sql`alter table topics disable trigger user`)
    await transaction.execute(sql`update edition set number = number + 1`)
    await transaction.execute(sql`alter table topics enable trigger user`)
  })
  await until(() => heard() === 1)
})

test('a database that is away at the beginning is waited for', async () => {
  const url = new URL(env().databaseUrl ?? '')
  url.pathname = '/there_is_none'
  const listener = listenToEditions(url.href, () => {})
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(listener.isListening()).toBe(false)
  await listener.stop()
})

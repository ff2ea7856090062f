import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { closeDatabase, db, pool } from '@/db/client'
import { topics } from '@/db/schema'
import { env, setDatabaseUrl } from '@/env'
import { until } from '@/press/testing/until'
import { lookAtDatabase } from '@/publication/files/health/look-at-database'
import { listenToEditions } from '@/publication/public/edition/listen-to-editions'
import { enqueue } from '@/queue/enqueue'
import { closeQueue } from '@/queue/sender'
import { startWorker } from '@/worker/start-worker'
import { migrateDatabase } from './migrate'
import { hasPgBouncer, openPooler, type Pooler } from './testing/a-pooler'

const isThere = hasPgBouncer()
if (!isThere) console.log('PgBouncer is not installed, so nothing is tried behind it')

describe.runIf(isThere)('behind PgBouncer, which gives each transaction another session', () => {
  let pooler: Pooler
  let direct: string

  beforeAll(async () => {
    direct = env().databaseUrl ?? ''
    await closeDatabase()
    pooler = await openPooler(direct)
    setDatabaseUrl(pooler.url)
  })

  afterAll(async () => {
    await closeQueue()
    await closeDatabase()
    await pooler.stop()
    setDatabaseUrl(direct)
  })

  test('tables are brought up to date by several at once, and no lock is left behind', async () => {
    await pool().query('drop schema drizzle cascade; drop schema public cascade; create schema public')
    await Promise.all([1, 2, 3].map(() => migrateDatabase(pooler.url)))
    await migrateDatabase(pooler.url)
    const { rows } = await pool().query(`select 1 from pg_locks where locktype = 'advisory'`)
    expect(rows).toEqual([])
  })

  test('jobs are put in the queue and done', async () => {
    const done: string[] = []
    const worker = await startWorker({ 'send-invitation': async ({ memberId }) => void done.push(memberId) })
    await db().transaction((transaction) => enqueue(transaction, 'send-invitation', { memberId: 'somebody' }))
    await vi.waitFor(() => expect(done).toEqual(['somebody']), { timeout: 15_000 })
    await worker.stop()
  })

  test('a publication is seen by looking', async () => {
    let heard = 0
    const listener = listenToEditions(pooler.url, () => (heard += 1), 50)
    await until(listener.isListening)
    const before = heard
    await db().insert(topics).values({ slug: 'achter-een-pooler', name: 'Achter een pooler' })
    await until(() => heard > before)
    await listener.stop()
  })

  test('health takes its look', async () => {
    expect(await lookAtDatabase(pooler.url)()).toEqual({ state: 'works' })
  })
})

import { PgBoss } from 'pg-boss'
import { SafeClient } from '@/db/safe-client'
import { env } from '@/env'
import { log } from '@/log'
import { JOB_NAMES, JOBS, type JobName } from './jobs'

/** A job whose process gave no sign of life for so long is another's; that is looked for every few seconds. */
const SIGN_OF_LIFE_SECONDS = 10
const LOOK_SECONDS = 4

/** What opening takes beside the database: the worker keeps house, a sender only puts jobs in. */
type Role = { max: number; supervise: boolean; schedule: boolean; useListenNotify: boolean }

/**
 * Connects to the queue in the database and makes sure that its tables and queues are there. Safe at once from
 * several processes: pg-boss takes advisory locks for both. Connections that break are made again by themselves.
 */
export async function openQueue(role: Role): Promise<PgBoss> {
  const url = env().databaseUrl
  if (!url) throw new Error('There is no DATABASE_URL and the bundled PostgreSQL has not been started')
  const options = {
    ...role,
    connectionString: url,
    application_name: `samenspraak-queue-${process.pid}`,
    connectionTimeoutMillis: 3_000,
    // Goes through to pg: without it a database that hangs without closing would hang the queue for ever.
    query_timeout: 30_000,
    keepAlive: true,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
    Client: SafeClient,
  }
  const boss = new PgBoss(options)
  // Without a listener an error of the queue would end the process.
  boss.on('error', (error) => log.warn({ reason: error.message }, 'the queue has trouble'))
  boss.on('warning', (warning) => log.warn({ reason: warning.message }, 'the queue warns'))
  try {
    await boss.start()
    for (const name of JOB_NAMES) await prepare(boss, name)
    return boss
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {})
    throw error
  }
}

/** Makes the queue, or gives the one that is there today's rules. NOTIFY wakes the worker at the commit. */
async function prepare(boss: PgBoss, name: JobName): Promise<void> {
  const rules = {
    ...JOBS[name].patience,
    retryBackoff: true,
    notify: true,
    heartbeatSeconds: SIGN_OF_LIFE_SECONDS,
  }
  await boss.createQueue(name, rules)
  await boss.updateQueue(name, rules)
}

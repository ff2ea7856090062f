import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { markCopy } from '@/db/data-folder/mark-copy'
import { isCopy, noteOwnDatabase } from '@/db/data-folder/require-own-database'
import { insteadOf } from '@/instead-of'
import { postgresHome } from './binaries'
import { type Cluster, findOrPlaceCluster } from './cluster'
import { connectOrNull, DATABASE_NAME, urlOf } from './connection'
import { isUsedByOthers } from './is-used-by-others'
import { makeCluster } from './make-cluster'
import { findPostgres, forgetStalePid } from './postgres-process'
import { runPostgres } from './run-postgres'
import { stopPostgres } from './stop-postgres'
import { type PostgresNews, type Watch, watchPostgres } from './watch-postgres'

const PATIENCE_SECONDS = 60
const START_ATTEMPTS = 3
/** Held open for as long as the database is in use, so that nobody else stops it meanwhile. */
const KEEPER = 'samenspraak-uses-this'

export type BundledPostgres = {
  url: string
  /** adopted: it was running already, because the site that started it was killed or is still there */
  how: 'made' | 'started' | 'adopted'
  /** From now on starts it again when it ends by itself, and tells what became of it. */
  watch: (tell: (news: PostgresNews) => void, lookEveryMs?: number) => void
  /** Ends the database, unless another site is using it. Close your own connections first. */
  stop: () => Promise<'stopped' | 'left to others'>
}

/**
 * Starts the PostgreSQL that came with the project on a Unix socket in the data folder, makes the database when it
 * is not there, or adopts one that is running. Safe from several processes at once. Durable (`fsync` on), sorted the
 * Dutch way. See docs/decisions/0002-bundled-postgresql.md.
 */
export async function startBundledPostgres(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<BundledPostgres> {
  const cluster = findOrPlaceCluster(dataDir)
  const home = await postgresHome(cluster.account)
  const isNew = (await makeCluster(home, cluster)) === 'made'
  const { keeper, hasStarted } = await takeIntoUse(home, cluster, settings, START_ATTEMPTS)
  await makeDatabase(keeper)
  const url = urlOf(cluster, DATABASE_NAME)
  if (isCopy(cluster.place)) await markCopy(url)
  noteOwnDatabase(cluster.place)
  let watching: Watch | null = null
  return {
    url,
    how: isNew ? 'made' : hasStarted ? 'started' : 'adopted',
    watch: (tell, lookEveryMs) => {
      const start = async () => (await takeIntoUse(home, cluster, settings, 1)).keeper
      watching ??= watchPostgres({ cluster, keeperName: KEEPER, keeper, start, tell, lookEveryMs })
    },
    stop: async () => stop(cluster, watching ? await watching.stop() : keeper),
  }
}

/** Starts it, or waits for one that is starting or stopping, until a connection holds. */
async function takeIntoUse(
  home: string,
  cluster: Cluster,
  settings: Record<string, string>,
  attempts: number,
): Promise<{ keeper: Client; hasStarted: boolean }> {
  const deadline = Date.now() + PATIENCE_SECONDS * 1000
  const failures: string[] = []
  let hasStarted = false
  while (Date.now() < deadline) {
    const keeper = await connectOrNull(cluster, KEEPER)
    if (keeper && (hasStarted || (await holds(keeper)))) return { keeper, hasStarted }
    if (findPostgres(cluster) !== null) {
      await pause(50)
      continue
    }
    forgetStalePid(cluster)
    const run = await runPostgres(home, cluster, settings)
    hasStarted ||= run.status === 'ready'
    // Another site may have been first; the next look finds its database.
    if (run.status === 'ended' && failures.push(run.said) === attempts) break
  }
  const reason = failures.at(-1) ?? `Process ${findPostgres(cluster)} takes no connections.`
  throw new Error(`PostgreSQL did not start. ${reason}\nIts log is ${cluster.log}`)
}

/** Whoever is stopping it may have looked just before we came: then the connection ends at once. */
async function holds(keeper: Client): Promise<boolean> {
  await pause(20)
  return keeper.query('select 1').then(
    () => true,
    () => false,
  )
}

async function makeDatabase(client: Client): Promise<void> {
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE_NAME])
    if (rowCount === 0) await client.query(`create database ${DATABASE_NAME}`)
  } catch (error) {
    const DUPLICATE_DATABASE = '42P04'
    const UNIQUE_VIOLATION = '23505'
    insteadOf([DUPLICATE_DATABASE, UNIQUE_VIOLATION], undefined)(error)
  }
}

async function stop(cluster: Cluster, keeper: Client | null): Promise<'stopped' | 'left to others'> {
  await keeper?.end()
  if (await isUsedByOthers(cluster)) return 'left to others'
  await stopPostgres(cluster)
  return 'stopped'
}

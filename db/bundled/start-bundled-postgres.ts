import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { postgresHome } from './binaries'
import { type Cluster, findOrPlaceCluster } from './cluster'
import { type Account, accountForPostgres } from './run-as'

const NAME = 'samenspraak'
const START_SECONDS = 60
const STOP_SECONDS = 30

export type BundledPostgres = {
  url: string
  /** adopted: it was running already, because the site that started it was killed or is still there */
  how: 'made' | 'started' | 'adopted'
  /** Ends the database, unless another site is using it. */
  stop: () => Promise<'stopped' | 'left to others'>
}

/**
 * Starts the PostgreSQL that came with the project on a Unix socket in the data folder, makes the database when it
 * is not there, or adopts one that is running. Durable (`fsync` on), sorted the Dutch way.
 * See docs/decisions on the bundled PostgreSQL.
 */
export async function startBundledPostgres(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<BundledPostgres> {
  const account = accountForPostgres()
  const postgres = { home: postgresHome(account), account, cluster: findOrPlaceCluster(dataDir, account) }
  const isNew = !existsSync(path.join(postgres.cluster.folder, 'PG_VERSION'))
  if (isNew) initialise(postgres)
  const isRunning = !isNew && pgCtl(postgres, ['status']).status === 0
  if (!isRunning) start(postgres, settings)
  await makeDatabase(postgres.cluster)
  return {
    url: urlOf(postgres.cluster, NAME),
    how: isNew ? 'made' : isRunning ? 'adopted' : 'started',
    stop: () => stop(postgres),
  }
}

type Postgres = { home: string; account: Account | null; cluster: Cluster }

function initialise(postgres: Postgres): void {
  // A killed initdb leaves half a cluster that it then refuses to touch; there is nothing in it yet.
  rmSync(postgres.cluster.folder, { recursive: true, force: true })
  const outcome = run(postgres, 'initdb', [
    `--pgdata=${postgres.cluster.folder}`,
    `--username=${NAME}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=icu',
    '--icu-locale=nl-NL',
  ])
  if (outcome.status === 0) return
  rmSync(postgres.cluster.folder, { recursive: true, force: true })
  throw new Error(`PostgreSQL could not make its folder ${postgres.cluster.folder}: ${outcome.said}`)
}

function start(postgres: Postgres, settings: Record<string, string>): void {
  const { cluster } = postgres
  const options = Object.entries({
    listen_addresses: "''",
    unix_socket_directories: `'${cluster.socketFolder}'`,
    ...settings,
  }).map(([name, value]) => `-c ${name}=${value}`)
  const outcome = pgCtl(postgres, [
    'start',
    '--wait',
    `--timeout=${START_SECONDS}`,
    `--log=${cluster.log}`,
    `--options=${options.join(' ')}`,
  ])
  if (outcome.status === 0) return
  // Another site may have started it between our look and our start.
  if (pgCtl(postgres, ['status']).status === 0) return
  throw new Error(`PostgreSQL did not start: ${outcome.said}\n${lastLines(cluster.log)}`)
}

async function makeDatabase(cluster: Cluster): Promise<void> {
  const client = new Client({ connectionString: urlOf(cluster, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [NAME])
    if (rowCount === 0) await client.query(`create database ${NAME}`)
  } catch (error) {
    const DUPLICATE_DATABASE = '42P04'
    const UNIQUE_VIOLATION = '23505'
    const { code } = error as { code?: string }
    if (code !== DUPLICATE_DATABASE && code !== UNIQUE_VIOLATION) throw error
  } finally {
    await client.end()
  }
}

async function stop(postgres: Postgres): Promise<'stopped' | 'left to others'> {
  if (await isUsedByOthers(postgres.cluster)) return 'left to others'
  const outcome = pgCtl(postgres, ['stop', '--mode=fast', '--wait', `--timeout=${STOP_SECONDS}`])
  if (outcome.status !== 0 && pgCtl(postgres, ['status']).status === 0) {
    throw new Error(`PostgreSQL did not stop: ${outcome.said}`)
  }
  return 'stopped'
}

async function isUsedByOthers(cluster: Cluster): Promise<boolean> {
  const client = new Client({ connectionString: urlOf(cluster, 'postgres') })
  try {
    await client.connect()
    const { rowCount } = await client.query(
      `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`,
    )
    return rowCount !== 0
  } catch {
    return false // It is gone already: there is nothing to leave to anyone.
  } finally {
    await client.end().catch(() => undefined)
  }
}

const urlOf = (cluster: Cluster, database: string) =>
  `postgresql://${NAME}@localhost/${database}?host=${encodeURIComponent(cluster.socketFolder)}`

const pgCtl = (postgres: Postgres, args: string[]) =>
  run(postgres, 'pg_ctl', [`--pgdata=${postgres.cluster.folder}`, ...args])

function run(
  { home, account }: Postgres,
  program: string,
  args: string[],
): { status: number | null; said: string } {
  const outcome = spawnSync(path.join(home, 'bin', program), args, {
    cwd: '/',
    encoding: 'utf8',
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
    // The database inherits what we pass on: an open pipe would keep this call waiting until it ends.
    stdio: program === 'pg_ctl' ? 'ignore' : 'pipe',
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  })
  if (outcome.error) throw new Error(`${program} could not be run`, { cause: outcome.error })
  return { status: outcome.status, said: `${outcome.stdout ?? ''}${outcome.stderr ?? ''}`.trim() }
}

function lastLines(log: string): string {
  if (!existsSync(log)) return ''
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-10).join('\n')
}

import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import type { Cluster } from '@/db/bundled/cluster'
import { DATABASE_NAME, urlOf } from '@/db/bundled/connection'
import { findPostgres } from '@/db/bundled/postgres-process'
import { withClient } from '@/db/testing/test-server'

/** Each does something to the database of a site and returns when that is over, or cannot be told from outside any more. */
export const HURTS: Record<string, (cluster: Cluster) => Promise<void>> = {
  'connections are lost': (cluster) => ask(cluster, `select pg_terminate_backend(pid) ${OF_THE_SITE}`),
  'a connection in a transaction is killed': async (cluster) => {
    const pids = await listPids(cluster)
    const pid = pids[Math.floor(Math.random() * pids.length)]
    if (pid) signal(pid, 'SIGKILL')
  },
  'PostgreSQL is killed': async (cluster) => signal(findPostgres(cluster) ?? 0, 'SIGKILL'),
  'PostgreSQL is frozen': async (cluster) => signal(findPostgres(cluster) ?? 0, 'SIGSTOP'),
  'it is read-only for two seconds': async (cluster) => {
    await ask(cluster, 'alter system set default_transaction_read_only = on')
    await ask(cluster, 'select pg_reload_conf()')
    await pause(2_000)
    await ask(
      cluster,
      'set default_transaction_read_only = off',
      'alter system reset default_transaction_read_only',
    )
    await ask(cluster, 'select pg_reload_conf()')
  },
  'a table is locked for four seconds': (cluster) =>
    ask(cluster, 'begin', 'lock table revisions', 'select pg_sleep(4)', 'commit'),
}

const OF_THE_SITE = `from pg_stat_activity where application_name like 'samenspraak-%'`

async function listPids(cluster: Cluster): Promise<number[]> {
  const asked = `select pid ${OF_THE_SITE} order by xact_start is null`
  return withSite(cluster, async (client) => (await client.query(asked)).rows.map(({ pid }) => pid))
}

async function ask(cluster: Cluster, ...questions: string[]): Promise<void> {
  await withSite(cluster, async (client) => {
    for (const question of questions) await client.query(question)
  })
}

const withSite = <T>(cluster: Cluster, use: (client: Client) => Promise<T>) =>
  withClient(urlOf(cluster, DATABASE_NAME), use)

/** A process that ended just now needs no signal. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    if (pid > 0) process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

import { readFileSync } from 'node:fs'
import { appendFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { type Cluster, findOrPlaceCluster } from '@/db/bundled/cluster'
import { DATABASE_NAME, urlOf } from '@/db/bundled/connection'
import { findPostgres } from '@/db/bundled/postgres-process'
import { startBundledPostgres } from '@/db/bundled/start-bundled-postgres'
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
  'all its processes are frozen': async (cluster) => {
    const pid = findPostgres(cluster) ?? 0
    for (const child of [pid, ...childrenOf(pid)]) signal(child, 'SIGSTOP')
  },
  'its disk is full for six seconds': async (cluster) => {
    const filler = path.join(path.dirname(cluster.home), 'filler')
    await fillDisk(filler)
    await pause(6_000)
    await rm(filler, { force: true })
  },
  "another's files are in its place for six seconds": (cluster) => replace(cluster, 6_000),
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

/** Their folder must be on a small disk of its own. */
export const OF_THE_WHOLE = [
  'its disk is full for six seconds',
  "another's files are in its place for six seconds",
]

async function fillDisk(filler: string): Promise<void> {
  const block = Buffer.alloc(1024 * 1024)
  try {
    for (;;) await appendFile(filler, block)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}

/** Puts the files of another site's database where those of this one are, kills it, and puts them back. */
async function replace(cluster: Cluster, forMs: number): Promise<void> {
  const otherFolder = path.join(path.dirname(cluster.home), 'another')
  const other = findOrPlaceCluster(otherFolder)
  await (await startBundledPostgres(otherFolder)).stop()
  const pid = findPostgres(cluster) ?? 0
  const aside = `${cluster.folder}-aside`
  await rename(cluster.folder, aside)
  await rename(other.folder, cluster.folder)
  signal(pid, 'SIGKILL')
  await pause(forMs)
  await rename(cluster.folder, other.folder)
  await rename(aside, cluster.folder)
}

/** The processes of PostgreSQL besides the first. */
export function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
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
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    if (pid > 0) process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { withClient } from '@/db/testing/test-server'
import { type Cluster, findOrPlaceCluster } from './cluster'
import { discardDataFolder } from './discard-data-folder'
import { isAlive } from './is-alive'
import { findPostgres } from './postgres-process'
import { type BundledPostgres, startBundledPostgres } from './start-bundled-postgres'
import type { PostgresNews } from './watch-postgres'

const IN_TIME = { timeout: 60_000 }
const LOOK_EVERY_MS = 100
const dataDir = makeTemporaryDataDir('watched')
const news: PostgresNews[] = []
let database: BundledPostgres
let cluster: Cluster

beforeAll(async () => {
  database = await startBundledPostgres(dataDir, { fsync: 'off' })
  cluster = findOrPlaceCluster(dataDir)
  database.watch((told) => news.push(told), LOOK_EVERY_MS)
}, 60_000)
beforeEach(() => void news.splice(0))
afterAll(async () => {
  await database.stop()
  await discardDataFolder(dataDir)
}, 60_000)

const pidNow = () => findPostgres(cluster) ?? 0
const hears = (is: PostgresNews['is']) =>
  vi.waitFor(() => expect(news.map((told) => told.is)).toContain(is), { timeout: 30_000, interval: 20 })
const answers = () => withClient(database.url, (client) => client.query('select 1'))
const killed = async () => {
  const pid = pidNow()
  process.kill(pid, 'SIGKILL')
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false))
  return pid
}

test('a database that was killed is started again', IN_TIME, async () => {
  const before = await killed()
  await hears('back')
  await answers()
  expect(pidNow()).not.toBe(before)
  expect(news.map((told) => told.is)).toEqual(['gone', 'back'])
})

test('processes that were stopped by a signal are told to go on', IN_TIME, async () => {
  const pid = pidNow()
  process.kill(pid, 'SIGSTOP')
  await hears('woken')
  await answers()
  expect(pidNow()).toBe(pid)
})

test('what keeps it from starting is told, and when that is mended it starts', IN_TIME, async () => {
  const settings = path.join(cluster.folder, 'postgresql.conf')
  const right = readFileSync(settings, 'utf8')
  appendFileSync(settings, '\nmax_connections = veel\n')
  await killed()
  await hears('not started')
  expect(news.find((told) => told.is === 'not started')).toMatchObject({
    reason: expect.stringContaining('max_connections'),
  })
  writeFileSync(settings, right)
  await hears('back')
  await answers()
})

test('files that are not where they were are not made anew', IN_TIME, async () => {
  const elsewhere = `${cluster.folder}-elsewhere`
  await killed()
  renameSync(cluster.folder, elsewhere)
  await hears('without files')
  renameSync(elsewhere, cluster.folder)
  await hears('back')
  await answers()
})

test('a look that fails is not the last one', IN_TIME, async () => {
  const pid = pidNow()
  const kill = process.kill
  // It ends between being seen and being woken.
  vi.spyOn(process, 'kill').mockImplementation((asked, signal) => {
    if (signal === 'SIGCONT') throw Object.assign(new Error('kill ESRCH'), { code: 'ESRCH' })
    return kill(asked, signal)
  })
  kill(pid, 'SIGSTOP')
  await hears('not started')
  vi.restoreAllMocks()
  await hears('woken')
  await hears('back')
  await answers()
})

test("another's files in their place are not started, and ours are when they are back", IN_TIME, async () => {
  const control = path.join(cluster.folder, 'global/pg_control')
  const own = readFileSync(control)
  // The first eight bytes name a database (pg_control, system_identifier). Before it is killed, or it is started at once.
  writeFileSync(control, Buffer.concat([Buffer.alloc(8, 7), own.subarray(8)]))
  await killed()
  await hears("another's files")
  expect(findPostgres(cluster)).toBeNull()
  writeFileSync(control, own)
  await hears('back')
  await answers()
  expect(news.map((told) => told.is)).not.toContain('not started')
})

test('nothing is started beside a process that holds the files and does not answer', IN_TIME, async () => {
  const pid = pidNow()
  const lines = readFileSync(path.join(cluster.folder, 'postmaster.pid'), 'utf8').split('\n').slice(1)
  const account = cluster.account ? { uid: cluster.account.uid, gid: cluster.account.gid } : {}
  const holder: ChildProcess = spawn('sleep', ['60'], { cwd: cluster.folder, ...account })
  writeFileSync(path.join(cluster.folder, 'postmaster.pid'), [holder.pid, ...lines].join('\n'))
  process.kill(pid, 'SIGKILL')
  await hears('silent')
  expect(news.map((told) => told.is)).not.toContain('back')
  holder.kill('SIGKILL')
  await hears('back')
  await answers()
})

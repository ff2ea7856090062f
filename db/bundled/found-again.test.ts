import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { withClient } from '@/db/testing/test-server'
import { findOrPlaceCluster } from './cluster'
import { discardDataFolder } from './discard-data-folder'
import { findPostgres } from './postgres-process'
import { startBundledPostgres } from './start-bundled-postgres'
import { aDataFolderForEach, anotherSite, at, heard, kill, putDatabase, QUICK } from './testing/a-data-folder'

const SECONDS = 1000
const isRoot = process.getuid?.() === 0
aDataFolderForEach()

test(
  'a site that was killed leaves its database to the next',
  async () => {
    await putDatabase()
    const site = anotherSite()
    expect(await heard(site)).toBe('started')
    site.kill('SIGKILL')
    await once(site, 'exit')
    const next = await startBundledPostgres(at.dataDir)
    expect(next.how).toBe('adopted')
    expect(await next.stop()).toBe('stopped')
  },
  60 * SECONDS,
)

test(
  'whoever stops leaves the database to another who uses it',
  async () => {
    await putDatabase()
    const first = await startBundledPostgres(at.dataDir, QUICK)
    const second = await startBundledPostgres(at.dataDir)
    expect(await first.stop()).toBe('left to others')
    await withClient(second.url, (client) => client.query('select 1'))
    expect(await second.stop()).toBe('stopped')
  },
  60 * SECONDS,
)

test(
  'a start while the database is stopping waits, and starts it again',
  async () => {
    await putDatabase()
    const first = await startBundledPostgres(at.dataDir, QUICK)
    const [how, next] = await Promise.all([first.stop(), startBundledPostgres(at.dataDir, QUICK)])
    await withClient(next.url, (client) => client.query('select 1'))
    expect(['stopped', 'left to others']).toContain(how)
    expect(await next.stop()).toBe('stopped')
  },
  60 * SECONDS,
)

test(
  'PostgreSQL itself may be killed: what was committed is there, and its left-over pid is no hindrance',
  async () => {
    await putDatabase()
    const first = await startBundledPostgres(at.dataDir)
    await withClient(first.url, (client) => client.query('create table kept as select 42 as n'))
    await kill(findPostgres(findOrPlaceCluster(at.dataDir)))
    expect(existsSync(path.join(at.dataDir, 'postgresql/cluster/postmaster.pid'))).toBe(true)

    const next = await startBundledPostgres(at.dataDir)
    expect(next.how).toBe('started')
    const { rows } = await withClient(next.url, (client) => client.query('select n from kept'))
    expect(rows).toEqual([{ n: 42 }])
    expect(await next.stop()).toBe('stopped')
    expect(await first.stop()).toBe('stopped')
  },
  60 * SECONDS,
)

test(
  'a left-over pid that is another program by now is no hindrance either',
  async () => {
    await putDatabase()
    const { stop } = await startBundledPostgres(at.dataDir, QUICK)
    const cluster = findOrPlaceCluster(at.dataDir)
    const pidFile = path.join(cluster.folder, 'postmaster.pid')
    const lines = readFileSync(pidFile, 'utf8').split('\n').slice(1)
    await stop()
    const account = cluster.account ? { uid: cluster.account.uid, gid: cluster.account.gid } : {}
    const stranger = spawn('sleep', ['60'], { ...account, cwd: '/' })
    at.others.push(stranger)
    writeFileSync(pidFile, [stranger.pid, ...lines].join('\n'))

    const next = await startBundledPostgres(at.dataDir, QUICK)
    expect(next.how).toBe('started')
    await next.stop()
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
  },
  60 * SECONDS,
)

test(
  'a socket inside a folder with quotes and the signs of a shell works',
  async () => {
    rmSync(at.base, { recursive: true })
    // Short, wherever the system keeps its temporary files: only then is the socket inside.
    at.base = mkdtempSync('/tmp/s-')
    chmodSync(at.base, 0o711)
    at.dataDir = path.join(at.base, `a "b", $c 'd'`)
    await putDatabase()
    const database = await startBundledPostgres(at.dataDir, QUICK)
    expect(findOrPlaceCluster(at.dataDir).socketFolder).toContain('$c')
    expect(await database.stop()).toBe('stopped')
  },
  60 * SECONDS,
)

test.runIf(isRoot)(
  'as root, in a folder closed to others, the database is elsewhere and found again',
  async () => {
    chmodSync(at.base, 0o700)
    await putDatabase()
    const first = await startBundledPostgres(at.dataDir, QUICK)
    expect(first.how).toBe('started')
    await first.stop()
    const next = await startBundledPostgres(at.dataDir, QUICK)
    expect(next.how).toBe('started')
    await next.stop()
    const { home } = findOrPlaceCluster(at.dataDir)
    expect(home.startsWith(at.base)).toBe(false)
    await discardDataFolder(at.dataDir)
    expect(existsSync(home)).toBe(false)
  },
  60 * SECONDS,
)

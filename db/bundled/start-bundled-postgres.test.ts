import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { withClient } from '@/db/testing/test-server'
import { findOrPlaceCluster } from './cluster'
import { discardDataFolder } from './discard-data-folder'
import { isAlive } from './is-alive'
import { findPostgres } from './postgres-process'
import { startBundledPostgres } from './start-bundled-postgres'

const SECONDS = 1000
const isRoot = process.getuid?.() === 0
const QUICK = { fsync: 'off' }

let base: string
let dataDir: string
const others: ChildProcess[] = []

beforeEach(() => {
  base = makeTemporaryDataDir('bundled')
  dataDir = path.join(base, 'data')
})

afterEach(async () => {
  for (const other of others.splice(0)) other.kill('SIGKILL')
  await discardDataFolder(dataDir)
  rmSync(base, { recursive: true, force: true })
})

test(
  'the first start makes a durable database that sorts the Dutch way, the second finds it again',
  async () => {
    const first = await startBundledPostgres(dataDir)
    expect(first.how).toBe('made')
    await withClient(first.url, async (client) => {
      const one = async (sql: string) => Object.values((await client.query(sql)).rows[0])[0]
      expect(await one('show fsync')).toBe('on')
      expect(await one('show synchronous_commit')).toBe('on')
      expect(await one('show full_page_writes')).toBe('on')
      expect(await one('show server_encoding')).toBe('UTF8')
      expect(await one('show data_checksums')).toBe('on')
      const names = `(values ('Zus'), ('Özdemir'), ('Iersel'), ('Ábel'), ('aap'), ('Ost')) as t(name)`
      expect(await one(`select string_agg(name, ' ' order by name) from ${names}`)).toBe(
        'aap Ábel Iersel Ost Özdemir Zus',
      )
      await client.query('create extension unaccent; create extension pg_trgm; create table kept (n int)')
      expect(await one(`select to_tsvector('dutch', 'brieven')::text`)).toContain('briev')
    })
    expect(await first.stop()).toBe('stopped')

    const second = await startBundledPostgres(dataDir)
    expect(second.how).toBe('started')
    await withClient(second.url, (client) => client.query('select n from kept'))
    expect(await second.stop()).toBe('stopped')
  },
  60 * SECONDS,
)

test(
  'a site that was killed leaves its database to the next',
  async () => {
    const site = anotherSite()
    expect(await heard(site)).toBe('made')
    site.kill('SIGKILL')
    await once(site, 'exit')
    const next = await startBundledPostgres(dataDir)
    expect(next.how).toBe('adopted')
    expect(await next.stop()).toBe('stopped')
  },
  60 * SECONDS,
)

test(
  'whoever stops leaves the database to another who uses it',
  async () => {
    const first = await startBundledPostgres(dataDir, QUICK)
    const second = await startBundledPostgres(dataDir)
    expect(await first.stop()).toBe('left to others')
    await withClient(second.url, (client) => client.query('select 1'))
    expect(await second.stop()).toBe('stopped')
  },
  60 * SECONDS,
)

test(
  'of several that begin at once one makes it, and the last to stop at once ends it',
  async () => {
    const sites = [anotherSite(), anotherSite(), anotherSite()]
    const hows = await Promise.all(sites.map(heard))
    expect(hows.filter((how) => how === 'made')).toHaveLength(1)
    const postgres = findPostgres(findOrPlaceCluster(dataDir))
    const ends = sites.map(heard)
    for (const site of sites) site.kill('SIGTERM')
    expect(await Promise.all(ends)).toContain('stopped')
    expect(isAlive(postgres ?? 0)).toBe(false)
  },
  60 * SECONDS,
)

test(
  'a start while the database is stopping waits, and starts it again',
  async () => {
    const first = await startBundledPostgres(dataDir, QUICK)
    const [how, next] = await Promise.all([first.stop(), startBundledPostgres(dataDir, QUICK)])
    await withClient(next.url, (client) => client.query('select 1'))
    expect(['stopped', 'left to others']).toContain(how)
    expect(await next.stop()).toBe('stopped')
  },
  60 * SECONDS,
)

test(
  'PostgreSQL itself may be killed: what was committed is there, and its left-over pid is no hindrance',
  async () => {
    const first = await startBundledPostgres(dataDir)
    await withClient(first.url, (client) => client.query('create table kept as select 42 as n'))
    await kill(findPostgres(findOrPlaceCluster(dataDir)))
    expect(existsSync(path.join(dataDir, 'postgresql/cluster/postmaster.pid'))).toBe(true)

    const next = await startBundledPostgres(dataDir)
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
    const { stop } = await startBundledPostgres(dataDir, QUICK)
    const cluster = findOrPlaceCluster(dataDir)
    const pidFile = path.join(cluster.folder, 'postmaster.pid')
    const lines = readFileSync(pidFile, 'utf8').split('\n').slice(1)
    await stop()
    const account = cluster.account ? { uid: cluster.account.uid, gid: cluster.account.gid } : {}
    const stranger = spawn('sleep', ['60'], { ...account, cwd: '/' })
    others.push(stranger)
    writeFileSync(pidFile, [stranger.pid, ...lines].join('\n'))

    const next = await startBundledPostgres(dataDir, QUICK)
    expect(next.how).toBe('started')
    await next.stop()
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
  },
  60 * SECONDS,
)

test(
  'a start that was killed while it made the database is no hindrance',
  async () => {
    const site = anotherSite()
    const home = path.join(dataDir, 'postgresql')
    const unfinished = () =>
      existsSync(home) ? readdirSync(home).filter((name) => name.includes('unfinished')) : []
    while (unfinished().length === 0) await pause(5)
    site.kill('SIGKILL')
    await once(site, 'exit')
    const next = await startBundledPostgres(dataDir, QUICK)
    expect(next.how).toBe('made')
    // initdb itself was not killed, and may have gone on for a moment; the next start clears it away.
    await expect
      .poll(
        async () => {
          await (await startBundledPostgres(dataDir)).stop()
          return unfinished()
        },
        { timeout: 10 * SECONDS },
      )
      .toEqual([])
    await next.stop()
  },
  60 * SECONDS,
)

test(
  'a deep folder with spaces, quotes, commas and the signs of a shell is a folder like any other',
  async () => {
    dataDir = path.join(
      base,
      `een "map", $(touch ${base}/boe) \`touch ${base}/boe\` 'met' ${'héél '.repeat(20)}lang`,
    )
    const database = await startBundledPostgres(dataDir, QUICK)
    await withClient(database.url, (client) => client.query('select 1'))
    expect(existsSync(path.join(base, 'boe'))).toBe(false)
    expect(await database.stop()).toBe('stopped')
  },
  60 * SECONDS,
)

test(
  'a socket inside a folder with such a name works too',
  async () => {
    rmSync(base, { recursive: true })
    // Short, wherever the system keeps its temporary files: only then is the socket inside.
    base = mkdtempSync('/tmp/s-')
    chmodSync(base, 0o711)
    dataDir = path.join(base, `a "b", $c 'd'`)
    const database = await startBundledPostgres(dataDir, QUICK)
    expect(findOrPlaceCluster(dataDir).socketFolder).toContain('$c')
    expect(await database.stop()).toBe('stopped')
  },
  60 * SECONDS,
)

test.runIf(isRoot)(
  'as root, in a folder closed to others, the database is elsewhere and found again',
  async () => {
    chmodSync(base, 0o700)
    const first = await startBundledPostgres(dataDir, QUICK)
    expect(first.how).toBe('made')
    await first.stop()
    const next = await startBundledPostgres(dataDir, QUICK)
    expect(next.how).toBe('started')
    await next.stop()
    const { home } = findOrPlaceCluster(dataDir)
    expect(home.startsWith(base)).toBe(false)
    await discardDataFolder(dataDir)
    expect(existsSync(home)).toBe(false)
  },
  60 * SECONDS,
)

test(
  'a folder that cannot be used is named',
  async () => {
    mkdirSync(path.join(dataDir, 'postgresql', 'cluster'), { recursive: true })
    writeFileSync(path.join(dataDir, 'postgresql', 'cluster', 'postgresql.conf'), '')
    await expect(startBundledPostgres(dataDir, QUICK)).rejects.toThrow(
      /PostgreSQL did not start[\s\S]+postgresql\.log/,
    )
  },
  60 * SECONDS,
)

function anotherSite(): ChildProcess {
  const site = fork('db/testing/another-site.ts', [dataDir], { execArgv: ['--import', 'tsx'] })
  others.push(site)
  return site
}

async function heard(site: ChildProcess): Promise<unknown> {
  const [message] = await once(site, 'message')
  return message
}

async function kill(pid: number | null): Promise<void> {
  if (pid === null) throw new Error('PostgreSQL does not run')
  process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await pause(10)
}

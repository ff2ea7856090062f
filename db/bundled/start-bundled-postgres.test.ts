import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { withClient } from '@/db/testing/test-server'
import { findOrPlaceCluster } from './cluster'
import { isAlive } from './is-alive'
import { findPostgres } from './postgres-process'
import { startBundledPostgres } from './start-bundled-postgres'
import { aDataFolderForEach, anotherSite, at, heard, QUICK } from './testing/a-data-folder'

const SECONDS = 1000
aDataFolderForEach()

test(
  'the first start makes a durable database that sorts the Dutch way, the second finds it again',
  async () => {
    const first = await startBundledPostgres(at.dataDir)
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

    const second = await startBundledPostgres(at.dataDir)
    expect(second.how).toBe('started')
    await withClient(second.url, (client) => client.query('select n from kept'))
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
    const postgres = findPostgres(findOrPlaceCluster(at.dataDir))
    const ends = sites.map(heard)
    for (const site of sites) site.kill('SIGTERM')
    expect(await Promise.all(ends)).toContain('stopped')
    expect(isAlive(postgres ?? 0)).toBe(false)
  },
  60 * SECONDS,
)

test(
  'a start that was killed while it made the database is no hindrance',
  async () => {
    const site = anotherSite()
    const home = path.join(at.dataDir, 'postgresql')
    const unfinished = () =>
      existsSync(home) ? readdirSync(home).filter((name) => name.includes('unfinished')) : []
    while (unfinished().length === 0) await pause(5)
    site.kill('SIGKILL')
    await once(site, 'exit')
    const next = await startBundledPostgres(at.dataDir, QUICK)
    expect(next.how).toBe('made')
    // initdb itself was not killed, and may have gone on for a moment; the next start clears it away.
    await expect
      .poll(
        async () => {
          await (await startBundledPostgres(at.dataDir)).stop()
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
    at.dataDir = path.join(
      at.base,
      `een "map", $(touch ${at.base}/boe) \`touch ${at.base}/boe\` 'met' ${'héél '.repeat(20)}lang`,
    )
    const database = await startBundledPostgres(at.dataDir, QUICK)
    await withClient(database.url, (client) => client.query('select 1'))
    expect(existsSync(path.join(at.base, 'boe'))).toBe(false)
    expect(await database.stop()).toBe('stopped')
  },
  60 * SECONDS,
)

test(
  'a folder that cannot be used is named',
  async () => {
    mkdirSync(path.join(at.dataDir, 'postgresql', 'cluster'), { recursive: true })
    writeFileSync(path.join(at.dataDir, 'postgresql', 'cluster', 'postgresql.conf'), '')
    await expect(startBundledPostgres(at.dataDir, QUICK)).rejects.toThrow(
      /PostgreSQL did not start[\s\S]+postgresql\.log/,
    )
  },
  60 * SECONDS,
)

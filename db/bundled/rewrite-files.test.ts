import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { SafeClient } from '../safe-client'
import { discardDataFolder } from './discard-data-folder'
import { rewriteFiles } from './rewrite-files'
import { type BundledPostgres, startBundledPostgres } from './start-bundled-postgres'

const SECRET = 'xanthippe.geheim@dialoog.example'
const dataDir = makeTemporaryDataDir('rewrite')
let database: BundledPostgres
let client: SafeClient

beforeAll(async () => {
  database = await startBundledPostgres(dataDir, { fsync: 'off' })
  client = new SafeClient({ connectionString: database.url })
  await client.connect()
}, 120_000)
afterAll(async () => {
  await client?.end()
  await database?.stop()
  await discardDataFolder(dataDir)
})

/** Every file of the data folder that says it. */
const filesThatSay = (word: string) =>
  readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => readFileSync(file).includes(word))

async function eraseSomebody(): Promise<void> {
  await client.query('drop table if exists people')
  await client.query('create table people (email text unique, words text)')
  await client.query(`insert into people select $1 || n, $1 from generate_series(1, 200) n`, [SECRET])
  // A row that is refused is told in the log of PostgreSQL, and what is counted has the most common words.
  await client.query(`insert into people values ($1 || 1)`, [SECRET]).catch(() => undefined)
  await client.query('analyze people')
  await client.query('checkpoint')
  await client.query(`delete from people where email <> $1 || 1`, [SECRET])
  await client.query(`update people set email = 'weg', words = ''`)
}

test('what was deleted is in no file of the database afterwards, nor in its journal and its log', async () => {
  await eraseSomebody()
  expect(filesThatSay(SECRET)).not.toEqual([])
  expect(await rewriteFiles(database.url, dataDir)).toEqual({ status: 'rewritten' })
  expect(filesThatSay(SECRET)).toEqual([])
  expect((await client.query('select * from people')).rows).toEqual([{ email: 'weg', words: '' }])
}, 120_000)

test('a table that is in use is for a next time, and keeps nobody waiting', async () => {
  await eraseSomebody()
  await client.query('begin')
  await client.query('select * from people')
  expect(await rewriteFiles(database.url, dataDir)).toEqual({ status: 'later', tables: ['public.people'] })
  await client.query('commit')
  expect(filesThatSay(SECRET)).not.toEqual([])
  expect(await rewriteFiles(database.url, dataDir)).toEqual({ status: 'rewritten' })
  expect(filesThatSay(SECRET)).toEqual([])
}, 120_000)

test('what a transaction of before the erasing still sees is kept for it, and that is for a next time', async () => {
  const before = new SafeClient({ connectionString: database.url })
  await before.connect()
  await before.query('begin isolation level repeatable read')
  await before.query('select 1')
  await eraseSomebody()
  expect(await rewriteFiles(database.url, dataDir)).toMatchObject({
    status: 'later',
    tables: expect.arrayContaining(['public.people']),
  })
  await before.query('commit')
  await before.end()
  expect(filesThatSay(SECRET)).not.toEqual([])
  expect(await rewriteFiles(database.url, dataDir)).toEqual({ status: 'rewritten' })
  expect(filesThatSay(SECRET)).toEqual([])
}, 120_000)

test('the files of another database are left to whoever runs it', async () => {
  const other = makeTemporaryDataDir('no-database')
  expect(await rewriteFiles(database.url, other)).toEqual({ status: 'not-ours' })
  rmSync(other, { recursive: true })
})

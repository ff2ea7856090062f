import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { expect, test } from 'vitest'
import { env } from '@/env'
import { db, pool } from './client'
import { migrateDatabase, NewerDatabaseError } from './migrate'

const url = () => env().databaseUrl ?? ''
const state = async () => {
  const { rows } = await pool().query(
    `select (select count(*) from drizzle.__drizzle_migrations) as migrations,
            (select count(*) from pg_class) as relations`,
  )
  return rows[0]
}

test('a program that is older than the database refuses it, and writes nothing', async () => {
  await pool().query(
    `insert into drizzle.__drizzle_migrations (hash, created_at) values ('of later', 4102444800000)`,
  )
  const before = await state()
  await expect(migrateDatabase(url())).rejects.toThrow(NewerDatabaseError)
  expect(await state()).toEqual(before)
  await pool().query(`delete from drizzle.__drizzle_migrations where hash = 'of later'`)
})

test('a database that is up to date is not written to', async () => {
  const readOnly = new URL(url())
  readOnly.searchParams.set('options', '-c default_transaction_read_only=on')
  await migrateDatabase(readOnly.href)
})

test('a database of before is brought up to date', async () => {
  const first = await state()
  await pool().query('drop schema drizzle cascade; drop schema public cascade; create schema public')
  await migrateDatabase(url())
  expect((await state())?.migrations).toBe(first?.migrations)
})

test('what was public before ids were kept has the address of then as its id', async () => {
  await aDatabaseBefore('0019_ids_in_feeds')
  await pool().query(
    `insert into pieces (kind, year, month, slug, date, title) values ('essay', 2012, 3, 'brug', '2012-03-14', 'Brug')`,
  )
  await migrateDatabase(url())
  const { rows } = await pool().query('select feed_id from pieces')
  expect(rows).toEqual([{ feed_id: `${env().siteUrl}/2012/03/brug` }])
})

/** The tables as they were before this migration. */
async function aDatabaseBefore(tag: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-migrations-'))
  cpSync('db/migrations', folder, { recursive: true })
  const file = path.join(folder, 'meta/_journal.json')
  const journal: { entries: { tag: string }[] } = JSON.parse(readFileSync(file, 'utf8'))
  const at = journal.entries.findIndex((entry) => entry.tag === tag)
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }))
  await pool().query('drop schema drizzle cascade; drop schema public cascade; create schema public')
  await migrate(db(), { migrationsFolder: folder })
  rmSync(folder, { recursive: true })
}

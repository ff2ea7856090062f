import { readMigrationFiles } from 'drizzle-orm/migrator'
import { expect, test } from 'vitest'
import { env } from '@/env'
import { pool } from './client'
import { migrateDatabase, NewerDatabaseError } from './migrate'
import { aPiece } from './testing/publish'

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
  const { id } = await aPiece('brug')
  const undone = `alter table authors drop column feed_id; alter table letters drop column feed_id;
    alter table pieces drop column feed_id; alter table publication drop column feed_id;
    alter table topics drop column feed_id; delete from drizzle.__drizzle_migrations where created_at >= $$moment$$`
  const moment = readMigrationFiles({ migrationsFolder: 'db/migrations' }).find(({ sql }) =>
    sql.some((statement) => statement.includes('samenspraak.site_url')),
  )?.folderMillis
  await pool().query(undone.replace('$$moment$$', String(moment)))
  await migrateDatabase(url())
  const { rows } = await pool().query('select feed_id from pieces where id = $1', [id])
  expect(rows[0]?.feed_id).toBe(`${env().siteUrl}/2012/03/brug`)
})

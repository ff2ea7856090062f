import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { db, pool } from '../client'

/** The tables as they were before this migration, with nothing in them. */
export async function aDatabaseBefore(tag: string): Promise<void> {
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

/** What an `insert` made: its id. */
export async function one(insert: string, values: unknown[] = []): Promise<string> {
  const { rows } = await pool().query(`${insert} returning id`, values)
  return rows[0].id
}

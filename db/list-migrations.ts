import path from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Client } from 'pg'

/** `hash` is the sha-256 of its file, `at` its moment in milliseconds; both as drizzle notes them in the database. */
export type Migration = { hash: string; at: number; statements: string[] }

/** The migrations of this program, oldest first. */
export function listMigrations(): Migration[] {
  return readMigrationFiles({ migrationsFolder: path.resolve('db/migrations') }).map((file) => ({
    hash: file.hash,
    at: file.folderMillis,
    statements: file.sql,
  }))
}

/** Those that a database has had, oldest first; none when it is not one of ours. */
export async function listAppliedMigrations(client: Client): Promise<Omit<Migration, 'statements'>[]> {
  const { rows } = await client.query(`select to_regclass('drizzle.__drizzle_migrations') as noted`)
  if (rows[0]?.noted === null) return []
  const applied = await client.query<{ hash: string; at: string }>(
    'select hash, created_at as at from drizzle.__drizzle_migrations order by created_at, id',
  )
  return applied.rows.map(({ hash, at }) => ({ hash, at: Number(at) }))
}

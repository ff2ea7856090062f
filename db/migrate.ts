import path from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type { Client } from 'pg'
import { env } from '@/env'
import { SafeClient } from './safe-client'

/** Any number that no other program on this database uses for its advisory locks. */
const MIGRATION_LOCK = 7_263_110_418
const FOLDER = { migrationsFolder: path.resolve('db/migrations') }

/** The database was brought up to date by a program that is newer than this one. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError'
}

/**
 * Brings the tables up to date. Safe at once from several processes: drizzle's migrator takes no lock of its own,
 * so the whole run holds an advisory lock in one transaction. Throws NewerDatabaseError, before anything is written,
 * when changes were made to the tables that this program does not know: what it writes might be wrong there.
 */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  const client = new SafeClient({ connectionString: databaseUrl })
  await client.connect()
  try {
    // A lock of the transaction and not of the session: behind a pooler the next statement may be in another session, and a
    // lock of this one would be held for ever. drizzle's own `begin` in it changes nothing, and its `commit` ends it.
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    const known = readMigrationFiles(FOLDER).map(({ folderMillis }) => folderMillis)
    const applied = await listApplied(client)
    const unknown = applied.filter((moment) => !known.includes(moment))
    if (unknown.length > 0)
      throw new NewerDatabaseError(`The tables were changed ${unknown.length} times by a newer program`)
    // Nothing to do is not even tried: a database that is read-only at this moment can be read all the same.
    if (applied.length < known.length) {
      // The ids of what is public already hold the address of the site, which no statement of a migration knows.
      await client.query(`select set_config('samenspraak.site_url', $1, true)`, [env().siteUrl])
      await migrate(drizzle(client), FOLDER)
    } else await client.query('commit')
  } finally {
    await client.end()
  }
}

/** The moments by which drizzle knows its migrations, of those that were made in this database. */
async function listApplied(client: Client): Promise<number[]> {
  const { rows: tables } = await client.query(`select to_regclass('drizzle.__drizzle_migrations') as there`)
  if (tables[0]?.there === null) return []
  const { rows } = await client.query('select created_at from drizzle.__drizzle_migrations')
  return rows.map((row) => Number(row.created_at))
}

import path from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Client } from 'pg'

/** Any number that no other program on this database uses for its advisory locks. */
const MIGRATION_LOCK = 7_263_110_418

/**
 * Brings the tables up to date. Safe at once from several processes: drizzle's migrator takes no lock of its own,
 * so the whole run holds an advisory lock on the same connection.
 */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await migrate(drizzle(client), { migrationsFolder: path.resolve('db/migrations') })
  } finally {
    await client.end()
  }
}

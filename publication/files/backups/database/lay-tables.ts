import type { Client } from 'pg'
import { listMigrations } from '@/db/list-migrations'
import type { Manifest } from '../archive/manifest'

/**
 * Makes the tables as they were in the site that the backup is of, in the transaction of the caller: by our own migrations
 * up to the newest that it had, so that no statement comes out of a backup. They are known: `isKnown` was asked before.
 */
export async function layTables(client: Client, { migrations }: Manifest): Promise<void> {
  await client.query('create schema drizzle')
  await client.query(
    'create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
  )
  for (const { hash, at, statements } of listMigrations().slice(0, migrations.length)) {
    for (const statement of statements) await client.query(statement)
    await client.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
      hash,
      at,
    ])
  }
}

/** Whether this program can make a database that had these migrations. */
export function isKnown(migrations: Manifest['migrations']): boolean {
  const known = listMigrations()
  return migrations.every(({ hash, at }, index) => known[index]?.hash === hash && known[index]?.at === at)
}

import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { BackupRefusal } from '../backup-refusal'
import { findAnything } from './list-tables'
import { restoredName } from './restore-database'

/** One restore at a time into one database. */
const RESTORE_LOCK = 'restore of a backup'
const OLDEST_VERSION = 150_000
/** A restore that was killed is still there for a moment, on the side of the database. */
const PATIENCE_MS = 10_000
const PAUSE_MS = 100

/**
 * Sees that a database may be filled from a backup, and keeps it for this connection. `restored`: this very backup is in it
 * already, whole, and no site has begun on it. Throws a refusal when it is in use, or when anything stands in it.
 */
export async function claimDatabase(
  client: Client,
  sha256: string,
  patienceMs = PATIENCE_MS,
): Promise<'empty' | 'restored'> {
  const one = async (query: string, values: unknown[] = []) =>
    Object.values((await client.query(query, values)).rows[0] ?? {})[0]
  if (Number(await one('show server_version_num')) < OLDEST_VERSION)
    throw new BackupRefusal({ kind: 'postgres-too-old' })
  const deadline = Date.now() + patienceMs
  while (!(await one('select pg_try_advisory_lock(hashtextextended($1, 0))', [RESTORE_LOCK]))) {
    if (Date.now() > deadline) throw new BackupRefusal({ kind: 'in-use' })
    await pause(PAUSE_MS)
  }
  const { rowCount: others } = await client.query(`
    select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and application_name ~ '^samenspraak-(queue-)?[0-9]'`)
  if (others) throw new BackupRefusal({ kind: 'in-use' })
  const found = await findAnything(client)
  if (found === null) return 'empty'
  const isOurs = await one(`select to_regclass('public.heartbeat') is not null`)
  if (isOurs && (await one('select database from public.heartbeat')) === restoredName(sha256))
    return 'restored'
  throw new BackupRefusal({ kind: 'database-not-empty', found: String(found) })
}

import { realpathSync } from 'node:fs'
import path from 'node:path'
import { SafeClient } from '@/db/safe-client'
import { insteadOf } from '@/instead-of'
import { knownHome } from './cluster'

export type RewrittenFiles =
  | { status: 'rewritten' }
  /** somebody was using these tables, or could still see what was deleted from them: nothing is lost, and a next time may do it */
  | { status: 'later'; tables: string[] }
  /** it is no database of this data folder: whoever runs it decides about its files */
  | { status: 'not-ours' }

const LOCK_NOT_AVAILABLE = '55P03'
const LOCK_TIMEOUT_MS = 1_000
/** As many as there can be below `max_wal_size`, and some. */
const MOST_SEGMENTS = 128

/**
 * Writes every table anew in files of its own, with its indexes and what is counted of it, and ends the journal of before: what was
 * deleted is in none of the files of PostgreSQL then. Each table waits for nobody longer than a second, and keeps who reads it
 * waiting while it is written. In no transaction, so on a connection of its own.
 */
export async function rewriteFiles(databaseUrl: string, dataDir: string): Promise<RewrittenFiles> {
  const client = new SafeClient({ connectionString: databaseUrl })
  await client.connect()
  try {
    if (!(await isOurs(client, dataDir))) return { status: 'not-ours' }
    await client.query(
      `select set_config('lock_timeout', '${LOCK_TIMEOUT_MS}', false), set_config('statement_timeout', '0', false)`,
    )
    const tables: string[] = []
    for (const { name } of await listTables(client)) if (!(await rewrite(client, name))) tables.push(name)
    await endJournal(client)
    return tables.length > 0 ? { status: 'later', tables } : { status: 'rewritten' }
  } finally {
    await client.end()
  }
}

async function isOurs(client: SafeClient, dataDir: string): Promise<boolean> {
  const home = knownHome(dataDir)
  if (home === null) return false
  const INSUFFICIENT_PRIVILEGE = '42501'
  const { rows } = await client
    .query<{ folder: string }>(`select current_setting('data_directory') folder`)
    .catch(insteadOf(INSUFFICIENT_PRIVILEGE, { rows: [] }))
  return rows.some(({ folder }) => realOf(folder) === realOf(path.join(home, 'cluster')))
}

/** One that is on another machine is none of ours. */
function realOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch (error) {
    return insteadOf(['ENOENT', 'EACCES'], folder)(error)
  }
}

/** All of the site, and then what PostgreSQL noted of their most common words. */
async function listTables(client: SafeClient): Promise<{ name: string }[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) "name" from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm') and c.relpersistence = 'p' and n.nspname !~ '^(pg_|information_schema$)' order by 1`,
  )
  return [...rows, { name: 'pg_catalog.pg_statistic' }]
}

/** False when it was in use, or a transaction that began before a row was deleted keeps that row: it is written anew with the others then. */
async function rewrite(client: SafeClient, name: string): Promise<boolean> {
  const analyze = name.startsWith('pg_catalog.') ? '' : ', analyze'
  let isClean = true
  const hear = ({ detail = '' }: { detail?: string | undefined }) => {
    // "3 dead row versions cannot be removed yet.", in the language of PostgreSQL.
    if (Number.parseInt(detail, 10) > 0) isClean = false
  }
  client.on('notice', hear)
  const isDone = await client
    .query(`vacuum (full, verbose${analyze}) ${name}`)
    .then(() => true, insteadOf([LOCK_NOT_AVAILABLE, '42P01'], false))
  client.off('notice', hear)
  return isDone && isClean
}

/** A segment that waits to be used again has what was in it: it is used up first, and no other is kept (`wal_recycle`). */
async function endJournal(client: SafeClient): Promise<void> {
  for (let segments = 0; segments < MOST_SEGMENTS; segments += 1) {
    await client.query(`select pg_logical_emit_message(true, 'samenspraak', ''), pg_switch_wal()`)
    const { rowCount } = await client.query(
      `select from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' and name > pg_walfile_name(pg_current_wal_lsn()) limit 1`,
    )
    if (rowCount === 0) break
  }
  await client.query('checkpoint')
}

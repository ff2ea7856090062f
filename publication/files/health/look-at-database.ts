import { Client } from 'pg'
import { type Finding, type Look, WORKS } from './finding'

const ANSWER_WITHIN_MS = 2_000
/** Whoever changes a table for a moment, as a migration does, is waited for this long. */
const LOCK_WITHIN_MS = 400
const LOCK_NOT_AVAILABLE = '55P03'
const READ_ONLY = '25006'
/** PostgreSQL, appendix A: insufficient resources, and of these a full disk. */
const DISK_FULL = '53100'

/**
 * Looks whether the database takes a write, on a connection of its own, so that it also finds out when all others are
 * held up. Every table is locked as a writer locks it, and a line goes to the log of the database, which a commit puts on
 * its disk. No row is touched, and nothing stays.
 */
export function lookAtDatabase(databaseUrl: string): Look {
  return async function look() {
    const client = new Client({
      connectionString: databaseUrl,
      application_name: `samenspraak-${process.pid}-health`,
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
    })
    client.on('error', () => {})
    try {
      await client.connect()
      return await tryToWrite(client)
    } finally {
      // One that hangs would hang on its goodbye too.
      client.end().catch(() => {})
    }
  }
}

async function tryToWrite(client: Client): Promise<Finding> {
  try {
    await client.query('begin')
    await client.query(`set local lock_timeout = ${LOCK_WITHIN_MS}`)
    const { rows } = await client.query<{ tables: string | null }>(
      `select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables
       from pg_tables where schemaname = current_schema() or (schemaname = 'pgboss' and tablename = 'job')`,
    )
    if (rows[0]?.tables) await client.query(`lock table ${rows[0].tables} in row exclusive mode`)
    await client.query('update heartbeat set beat_at = beat_at where false')
    await client.query(`select pg_logical_emit_message(true, 'samenspraak', 'health')`)
    await client.query('commit')
    return WORKS
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === LOCK_NOT_AVAILABLE) return { state: 'fails', what: 'a table is locked' }
    if (code === READ_ONLY) return { state: 'fails', what: 'cannot be written' }
    if (code === DISK_FULL) return { state: 'fails', what: 'no room left' }
    throw error
  }
}

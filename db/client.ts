import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { env } from '@/env'
import * as schema from './schema'

export type Database = NodePgDatabase<typeof schema>
/** What a function takes that must run inside its caller's transaction. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

type Client = { pool: Pool; database: Database; url: string }

// Next's bundles and server.ts are separate module instances; one pool serves them all.
const shared = globalThis as typeof globalThis & { samenspraakDatabase?: Client }

/** The database of this process. Connects when it is first asked something, never during a build. */
export function db(): Database {
  return client().database
}

/** The connections behind `db()`: for migrations, LISTEN and the health check. */
export function pool(): Pool {
  return client().pool
}

/** Ends all connections; the next `db()` begins anew. */
export async function closeDatabase(): Promise<void> {
  const open = shared.samenspraakDatabase
  shared.samenspraakDatabase = undefined
  await open?.pool.end()
}

function client(): Client {
  shared.samenspraakDatabase ??= connect()
  return shared.samenspraakDatabase
}

function connect(): Client {
  const url = env().databaseUrl
  if (!url) throw new Error('There is no DATABASE_URL and the bundled PostgreSQL has not been started')
  const pool = new Pool({
    connectionString: url,
    max: 10,
    application_name: `samenspraak-${process.pid}`,
    connectionTimeoutMillis: 3_000,
    query_timeout: 30_000,
    keepAlive: true,
  })
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  return { pool, database: drizzle(pool, { schema, casing: 'snake_case' }), url }
}

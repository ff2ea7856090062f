import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Pool } from 'pg'
import { env } from '@/env'
import { currentLane, type Lane } from './lanes'
import { openPool } from './open-pool'
import * as schema from './schema'

export type Database = NodePgDatabase<typeof schema>
/** What a function takes that must run inside its caller's transaction. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

type Client = { pool: Pool; database: Database }

/** Of the sites on one database each takes as many, and nine more for its queue and what it listens to. */
const CONNECTIONS: Record<Lane, number> = { readers: 5, others: 7 }

// Next's bundles and server.ts are separate module instances; these pools serve them all.
const shared = globalThis as typeof globalThis & { samenspraakDatabase?: Partial<Record<Lane, Client>> }

/** The database of this process. Connects when it is first asked something, never during a build. */
export function db(): Database {
  return client(currentLane()).database
}

/** The connections behind `db()`: for locks that last, and the health check. */
export function pool(lane: Lane = currentLane()): Pool {
  return client(lane).pool
}

/** Ends all connections; the next `db()` begins anew. */
export async function closeDatabase(): Promise<void> {
  const open = Object.values(shared.samenspraakDatabase ?? {})
  shared.samenspraakDatabase = undefined
  await Promise.all(open.map((client) => client.pool.end()))
}

function client(lane: Lane): Client {
  shared.samenspraakDatabase ??= {}
  shared.samenspraakDatabase[lane] ??= connect(CONNECTIONS[lane])
  return shared.samenspraakDatabase[lane]
}

function connect(max: number): Client {
  const url = env().databaseUrl
  if (!url) throw new Error('There is no DATABASE_URL and the bundled PostgreSQL has not been started')
  const pool = openPool({
    connectionString: url,
    max,
    application_name: `samenspraak-${process.pid}`,
  })
  return { pool, database: drizzle(pool, { schema, casing: 'snake_case' }) }
}

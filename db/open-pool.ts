import { Pool, type PoolClient, type PoolConfig } from 'pg'
import { isOutOfOrder } from './is-out-of-order'
import { noteOutOfOrder } from './lanes'
import { SafeClient } from './safe-client'

/** Asked twice in one request (what was asked, and the page around the answer), this is still within five seconds. */
const LOCK_TIMEOUT_MS = 2_000
const QUERY_TIMEOUT_MS = 30_000

/**
 * Connections to one database. One that is lost while it is in use is taken out of the pool at that moment, whoever holds
 * it: drizzle never gives back a connection on which `begin` failed.
 */
export function openPool(config: PoolConfig): Pool {
  const pool = new Pool({
    connectionTimeoutMillis: 3_000,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    Client: SafeClient,
    onConnect: limitWaiting as never,
    ...config,
  })
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  takeOutTheLost(pool)
  pool.connect = noting(pool.connect.bind(pool))
  pool.query = noting(pool.query.bind(pool))
  return pool
}

/** By a question and not at the start of the connection, which poolers in between refuse. */
async function limitWaiting(client: PoolClient): Promise<void> {
  await client.query(
    `select set_config('lock_timeout', '${LOCK_TIMEOUT_MS}', false),
            set_config('statement_timeout', '${QUERY_TIMEOUT_MS}', false)`,
  )
}

function takeOutTheLost(pool: Pool): void {
  const inUse = new Set<PoolClient>()
  pool.on('acquire', (client) => inUse.add(client))
  pool.on('release', (_error, client) => inUse.delete(client as PoolClient))
  pool.on('connect', (client) => {
    client.on('error', (error) => {
      if (!inUse.has(client)) return
      const { release } = client
      client.release = () => {} // Whoever holds it gives it back later, which would be a second time.
      release(error)
    })
  })
}

function noting<Ask extends (...given: never[]) => unknown>(ask: Ask): Ask {
  return ((...given: never[]) => {
    const answer = ask(...given)
    if (answer instanceof Promise) {
      answer.catch((error) => isOutOfOrder(error) && noteOutOfOrder())
    }
    return answer
  }) as Ask
}

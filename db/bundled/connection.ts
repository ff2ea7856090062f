import type { Client } from 'pg'
import { SafeClient } from '@/db/safe-client'
import type { Cluster } from './cluster'

export const DATABASE_USER = 'samenspraak'
export const DATABASE_NAME = 'samenspraak'

const PATIENCE_MS = 5_000

/** The address of a database of this cluster. Says everything, so that no PG… variable of the system comes between. */
export function urlOf(cluster: Cluster, database: string): string {
  const host = encodeURIComponent(cluster.socketFolder)
  return `postgresql://${DATABASE_USER}@localhost:5432/${database}?host=${host}&sslmode=disable`
}

/** A connection beside the site's own, known by its name; null while nothing accepts connections there. */
export async function connectOrNull(
  cluster: Cluster,
  applicationName: string,
  patienceMs = PATIENCE_MS,
): Promise<Client | null> {
  const client = new SafeClient({
    connectionString: urlOf(cluster, 'postgres'),
    application_name: applicationName,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  })
  try {
    await client.connect()
    return client
  } catch {
    await client.end().catch(() => undefined)
    return null
  }
}

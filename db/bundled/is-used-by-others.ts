import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import type { Cluster } from './cluster'
import { connectOrNull } from './connection'

/** Whoever is about to stop looks under this name, so that two that stop at once do not wait for each other. */
const LOOKING = 'samenspraak-stops'
/** A connection that was just closed is still listed for a moment. */
const LOOKS = 10
const PAUSE_MS = 50

/** Whether anybody has a connection to this cluster, apart from those who only look. False when it is gone. */
export async function isUsedByOthers(cluster: Cluster): Promise<boolean> {
  const client = await connectOrNull(cluster, LOOKING)
  if (!client) return false
  try {
    for (let look = 1; look < LOOKS && (await hasOthers(client)); look += 1) await pause(PAUSE_MS)
    return await hasOthers(client)
  } catch {
    return false // Somebody else, who looked before us, is stopping it.
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function hasOthers(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from pg_stat_activity where backend_type = 'client backend' and application_name <> $1 limit 1`,
    [LOOKING],
  )
  return rowCount !== 0
}

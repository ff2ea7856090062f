import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import type { Cluster } from './cluster'
import { connectOrNull } from './connection'

/** Whoever is about to stop looks under this name, so that two that stop at once do not wait for each other. */
const LOOKING = 'samenspraak-stops'
/** A connection that was just closed is still listed for a moment. */
const LOOKS = 10
const PAUSE_MS = 50
/** One that is frozen will not tell. */
const PATIENCE_MS = 2_000

/** Whether anybody has a connection to this cluster, apart from those who only look. False when it is gone. */
export async function isUsedByOthers(cluster: Cluster): Promise<boolean> {
  const client = await connectOrNull(cluster, LOOKING, PATIENCE_MS)
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

/** Of this process: what could not be closed is no reason to leave the database running. */
const OURS = ['samenspraak-PID', 'samenspraak-PID-editions', 'samenspraak-queue-PID'].map((name) =>
  name.replace('PID', String(process.pid)),
)

async function hasOthers(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from pg_stat_activity where backend_type = 'client backend' and application_name <> all($1) limit 1`,
    [[LOOKING, ...OURS]],
  )
  return rowCount !== 0
}

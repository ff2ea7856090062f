import { AsyncLocalStorage } from 'node:async_hooks'
import type { PgBoss } from 'pg-boss'
import type { JobName } from './jobs'

/**
 * That this process has a job in hand. `attempt` is the queue's number of this taking: whoever takes the job after us, because we
 * gave no sign of life, has a higher one.
 */
export type Claim = { name: JobName; id: string; attempt: number }

/** The job was taken from us: another does it by now, or will. */
export class ClaimLost extends Error {
  override name = 'ClaimLost'
}

const current = new AsyncLocalStorage<() => Promise<void>>()

/** Does this as part of the job, so that whatever it calls can get at `claimInHand`. */
export function inClaim<T>(queue: PgBoss, claim: Claim, work: () => Promise<T>): Promise<T> {
  return current.run(() => requireOurs(queue, claim), work)
}

/**
 * Gives what makes sure that the job in which this is called is still ours, and for ten seconds more: called right before what cannot be
 * taken back, wherever that is. A process that was frozen finds there that it is late: it throws `ClaimLost`, or what the
 * database says. Outside a job it does nothing.
 */
export function claimInHand(): () => Promise<void> {
  // Got at once: a connection that several jobs use calls back as part of the one that opened it.
  return current.getStore() ?? (async () => {})
}

/** A sign of life that counts for this taking alone. */
async function requireOurs(queue: PgBoss, { name, id, attempt }: Claim): Promise<void> {
  const { rows } = await queue.getDb().executeSql(
    `update pgboss.job set heartbeat_on = now()
     where name = $1 and id = $2 and retry_count = $3 and state = 'active' returning id`,
    [name, id, attempt],
  )
  if (rows.length === 0) throw new ClaimLost(`Job ${id} is in other hands`)
}

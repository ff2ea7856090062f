import { sql } from 'drizzle-orm'
import { fromDrizzle } from 'pg-boss'
import type { Database, Transaction } from '@/db/client'
import type { JobName, Jobs } from './jobs'
import { sender } from './sender'

/**
 * Puts a job in the queue. Inside a transaction the job is there when the transaction commits, and only then; given
 * `db()` it is there at once. Its turn comes at `startAfter`, or at once. Wrap it in a function that says what happens: `sendConfirmationLater`.
 */
export async function enqueue<Name extends JobName>(
  transactionOrDb: Transaction | Database,
  name: Name,
  payload: Jobs[Name],
  startAfter?: Date,
): Promise<void> {
  const queue = await sender()
  const id = await queue.send(name, payload, {
    db: fromDrizzle(transactionOrDb, sql),
    ...(startAfter && { startAfter }),
  })
  if (!id) throw new Error(`The queue took no job ${name}`)
}

/** The same for many jobs of one name: their turn comes after that of others, so that nobody waits for them. */
export async function enqueueMany<Name extends JobName>(
  transactionOrDb: Transaction | Database,
  name: Name,
  payloads: Jobs[Name][],
): Promise<void> {
  const queue = await sender()
  const jobs = payloads.map((data) => ({ data, priority: -1 }))
  await queue.insert(name, jobs, { db: fromDrizzle(transactionOrDb, sql) })
}

import type { PgBoss, WipData } from 'pg-boss'

/** A worker that has not looked for this long, and has nothing in hand, is not working. */
const LOOKED_WITHIN_MS = 45_000
const ANSWER_WITHIN_MS = 2_000

/** Whether the queue answers and every kind of job is being looked for. Never throws, and answers within two seconds. */
export async function isQueueWorking(queue: PgBoss): Promise<boolean> {
  const workers = queue.getWipData()
  if (workers.length === 0 || !workers.every(isLooking)) return false
  const answers = queue.schemaVersion().then(
    (version) => version !== null,
    () => false,
  )
  return Promise.race([answers, afterwards(ANSWER_WITHIN_MS, false)])
}

function isLooking(worker: WipData): boolean {
  if (worker.state !== 'active') return false
  if (worker.count > 0) return true
  const lastLooked = worker.lastFetchedOn ?? worker.createdOn
  return Date.now() - lastLooked < LOOKED_WITHIN_MS
}

function afterwards<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, ms, value).unref())
}

import type { JobResult } from 'pg-boss'

/** By job: what is being done at this moment in this process. */
const inHand = new Map<string, Promise<JobResult<object>>>()

/**
 * Does a job, unless this process is doing it already: after an outage of the database the queue takes a job for lost that is
 * still in hand, and hands it out again. Then both hear how it went.
 */
export function doOnce(id: string, work: () => Promise<JobResult<object>>): Promise<JobResult<object>> {
  const underWay = inHand.get(id)
  if (underWay) return underWay
  const doing = work().finally(() => inHand.delete(id))
  inHand.set(id, doing)
  return doing
}

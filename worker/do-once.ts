import type { JobResult } from 'pg-boss'
import type { Claim } from '@/queue/claim'

type InHand = { claim: Claim; doing: Promise<JobResult<object>> }

/** By job: what is being done at this moment in this process. */
const inHand = new Map<string, InHand>()

/**
 * Does a job, unless this process is doing it already: after an outage of the database the queue takes a job for lost that is
 * still in hand, and hands it out again. Then both hear how it went, and what is in hand goes by the newer claim.
 */
export function doOnce(
  claim: Claim,
  work: (claim: Claim) => Promise<JobResult<object>>,
): Promise<JobResult<object>> {
  const underWay = inHand.get(claim.id)
  if (underWay) {
    underWay.claim.attempt = claim.attempt
    return underWay.doing
  }
  const doing = work(claim).finally(() => inHand.delete(claim.id))
  inHand.set(claim.id, { claim, doing })
  return doing
}

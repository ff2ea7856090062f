import { db, type Transaction } from '@/db/client'
import { type BegunDeparture, beginDeparture, type DepartureChoice } from '../departures/begin-departure'

export type RemovedOutcome = { status: 'removed' } | Exclude<BegunDeparture, { status: 'begun' }>

/** What belongs to it that this department knows nothing of. */
export type AroundRemoval = {
  /** locks what is locked before a member: see docs/decisions/0056 */
  lockBefore?: (transaction: Transaction) => Promise<void>
  /** what else ends in the same moment */
  alsoEnd?: (transaction: Transaction) => Promise<void>
}

const AS_THEY_ARE: DepartureChoice = { texts: 'under-name', successorId: null }

/** Ends somebody's membership, as `beginDeparture` says, with what belongs to it. `memberId` is who removes, or they themselves. */
export async function removeMember(
  memberId: string,
  leavingId: string,
  { lockBefore, alsoEnd }: AroundRemoval = {},
  choice: DepartureChoice = AS_THEY_ARE,
  now = new Date(),
): Promise<RemovedOutcome> {
  return db().transaction(async (transaction) => {
    await lockBefore?.(transaction)
    const begun = await beginDeparture(transaction, memberId, leavingId, choice, now)
    if (begun.status !== 'begun') return begun
    await alsoEnd?.(transaction)
    return { status: 'removed' }
  })
}

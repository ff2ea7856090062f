import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { addressChanges, members } from '@/db/schema'
import { endEveryWayIn } from '../sessions/end-every-way-in'
import { findMemberToChange } from './find-member-to-change'

export type RemovedOutcome =
  | { status: 'removed' }
  | { status: 'last-owner' }
  | { status: 'not-found' }
  | { status: 'not-allowed' }

/** What belongs to it that this department knows nothing of. */
export type AroundRemoval = {
  /** locks what is locked before a member: see docs/decisions/0056 */
  lockBefore?: (transaction: Transaction) => Promise<void>
  /** what else ends in the same moment */
  alsoEnd?: (transaction: Transaction) => Promise<void>
}

/**
 * Ends somebody's membership: their sessions and links stop at once, their texts stay. The last owner cannot be
 * removed. `memberId` is who removes.
 */
export async function removeMember(
  memberId: string,
  otherId: string,
  { lockBefore, alsoEnd }: AroundRemoval = {},
): Promise<RemovedOutcome> {
  return db().transaction(async (transaction) => {
    await lockBefore?.(transaction)
    const found = await findMemberToChange(transaction, memberId, 'remove member', otherId)
    if (found.status !== 'found') return found
    if (found.isLastOwner) return { status: 'last-owner' }
    await transaction.update(members).set({ removedAt: new Date() }).where(eq(members.id, otherId))
    await endEveryWayIn(transaction, otherId)
    await transaction.delete(addressChanges).where(eq(addressChanges.memberId, otherId))
    await alsoEnd?.(transaction)
    return { status: 'removed' }
  })
}

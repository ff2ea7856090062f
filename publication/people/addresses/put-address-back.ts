import { db, type Transaction } from '@/db/client'
import type { Departure } from '@/db/schema'
import { lockDeparture } from '../departures/end-departure'
import { findWhoseChange, lockChangeOf } from './address-link'
import { undoChange } from './undo-change'

export type PutBackOutcome = { status: 'put-back' } | { status: 'link-unusable' }

/** What belongs to it that this department knows nothing of. */
export type AroundPuttingBack = {
  /** locks what is locked before a member: see docs/decisions/0056 */
  lockBefore: (transaction: Transaction, memberId: string) => Promise<void>
  /** takes back that they left, in the same moment */
  takeLeavingBack: (transaction: Transaction, departure: Departure) => Promise<void>
}

/**
 * Undoes a change of address from the mail to the old one, without signing in: the member has that address again,
 * whatever it became since, and every session and every link of theirs ends. A change that was not confirmed yet never
 * will be. Undone are this change and all later ones, so that no address of theirs can put itself back afterwards; an
 * earlier one still can. Whoever left in their name since did not: that is taken back with it; not that an owner
 * removed them. The address that was put aside is told.
 */
export async function putAddressBack(
  token: string,
  around: AroundPuttingBack,
  now = new Date(),
): Promise<PutBackOutcome> {
  return db().transaction(async (transaction): Promise<PutBackOutcome> => {
    const memberId = await findWhoseChange(transaction, token, 'undo')
    if (memberId) await around.lockBefore(transaction, memberId)
    const found = await lockChangeOf(transaction, token, 'undo')
    const departure = found?.member.removedAt ? await lockDeparture(transaction, found.member.id) : null
    if (!found || (found.member.removedAt && !departure?.isOwn)) return { status: 'link-unusable' }
    if (!(await undoChange(transaction, found, now))) return { status: 'link-unusable' }
    if (departure) await around.takeLeavingBack(transaction, departure)
    return { status: 'put-back' }
  })
}

import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { addressChanges, type DepartureTexts, departures, type Member, members, sessions } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { undoableSince } from '../addresses/address-change-times'
import { forgetPendingChange } from '../addresses/forget-pending-change'
import { findMemberToChange } from '../members/find-member-to-change'
import { lockMember } from '../members/lock-member'
import { endEveryWayIn } from '../sessions/end-every-way-in'
import { eraseAtFor } from './departure-times'

/** What whoever asks for it chose. `successorId`: who becomes owner in place of the last one; null when nobody has to. */
export type DepartureChoice = { texts: DepartureTexts; successorId: string | null }

export type BegunDeparture =
  | { status: 'begun'; member: Member }
  | { status: 'last-owner' }
  | { status: 'not-found' }
  | { status: 'not-allowed' }

/**
 * Ends a membership, in the transaction of whatever ends with it: sessions and links stop at once, and in thirty days nothing of
 * them is left. They are mailed, and so is every address that can still be put back: whoever leaves may have taken their place. The last owner leaves only when another, who ever signed in, takes their place. `memberId` is who
 * asks: they themselves, or an owner.
 */
export async function beginDeparture(
  transaction: Transaction,
  memberId: string,
  leavingId: string,
  { texts, successorId }: DepartureChoice,
  now: Date,
): Promise<BegunDeparture> {
  const action = memberId === leavingId ? 'leave publication' : 'remove member'
  const found = await findMemberToChange(transaction, memberId, action, leavingId)
  if (found.status !== 'found') return found
  if (found.isLastOwner && !(await succeed(transaction, leavingId, successorId, now)))
    return { status: 'last-owner' }
  await transaction.update(members).set({ removedAt: now }).where(eq(members.id, leavingId))
  await endEveryWayIn(transaction, leavingId)
  await transaction.insert(departures).values({
    memberId: leavingId,
    texts,
    isOwn: memberId === leavingId,
    askedAt: now,
    eraseAt: eraseAtFor(now),
  })
  await enqueue(transaction, 'tell-of-departure', { memberId: leavingId, at: now.toISOString() })
  if (memberId === leavingId) await keepFormerAddresses(transaction, leavingId, now)
  else await transaction.delete(addressChanges).where(eq(addressChanges.memberId, leavingId))
  return { status: 'begun', member: found.member }
}

/** Who is removed by an owner has no way back by an old address: it may be why they were (docs/decisions/0017). */
async function keepFormerAddresses(transaction: Transaction, memberId: string, now: Date): Promise<void> {
  await forgetPendingChange(transaction, memberId)
  const undoable = await transaction
    .select({ changeId: addressChanges.id })
    .from(addressChanges)
    .where(
      and(
        eq(addressChanges.memberId, memberId),
        isNull(addressChanges.undoneAt),
        isNotNull(addressChanges.oldEmail),
        gt(addressChanges.confirmedAt, undoableSince(now)),
      ),
    )
  for (const { changeId } of undoable) await enqueue(transaction, 'tell-old-address', { changeId })
}

/** Makes another member owner, as `changeRole` does. False when nobody was named who could be. */
async function succeed(
  transaction: Transaction,
  leavingId: string,
  successorId: string | null,
  now: Date,
): Promise<boolean> {
  if (!successorId || successorId === leavingId) return false
  const successor = await lockMember(transaction, successorId)
  if (!successor?.joinedAt) return false
  await transaction.update(members).set({ role: 'owner' }).where(eq(members.id, successorId))
  await transaction.delete(sessions).where(eq(sessions.memberId, successorId))
  const told = { memberId: successorId, role: 'owner', byId: leavingId, at: now.toISOString() }
  await enqueue(transaction, 'tell-of-new-role', told)
  return true
}

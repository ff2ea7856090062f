import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { addressChanges, type DepartureTexts, departures, type Member, members, sessions } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
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
 * them is left. They are mailed. The last owner leaves only when another, who ever signed in, takes their place. `memberId` is who
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
  await transaction.delete(addressChanges).where(eq(addressChanges.memberId, leavingId))
  await transaction.insert(departures).values({
    memberId: leavingId,
    texts,
    isOwn: memberId === leavingId,
    askedAt: now,
    eraseAt: eraseAtFor(now),
  })
  await enqueue(transaction, 'tell-of-departure', { memberId: leavingId, at: now.toISOString() })
  return { status: 'begun', member: found.member }
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

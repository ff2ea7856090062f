import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { members, type Role, sessions } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { forgetPendingChange } from '../addresses/forget-pending-change'
import { findMemberToChange } from './find-member-to-change'

export type ChangedRoleOutcome =
  | { status: 'changed' }
  | { status: 'last-owner' }
  | { status: 'not-found' }
  | { status: 'not-allowed' }

/**
 * Gives another member another role and ends their sessions, so that nothing open in a browser goes on under the old
 * one; an address that was asked under the old one is not confirmed under the new. Whoever ever signed in is told. The last owner stays owner, also when two owners demote each other at once.
 * `memberId` is who changes it.
 */
export async function changeRole(
  memberId: string,
  otherId: string,
  role: Role,
  now = new Date(),
): Promise<ChangedRoleOutcome> {
  return db().transaction(async (transaction) => {
    const found = await findMemberToChange(transaction, memberId, 'change role', otherId)
    if (found.status !== 'found') return found
    if (found.member.role === role) return { status: 'changed' }
    if (found.isLastOwner) return { status: 'last-owner' }
    await transaction.update(members).set({ role }).where(eq(members.id, otherId))
    await transaction.delete(sessions).where(eq(sessions.memberId, otherId))
    await forgetPendingChange(transaction, otherId)
    const told = { memberId: otherId, role, byId: memberId, at: now.toISOString() }
    if (found.member.joinedAt) await enqueue(transaction, 'tell-of-new-role', told)
    return { status: 'changed' }
  })
}

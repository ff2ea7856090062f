import type { Transaction } from '@/db/client'
import { type Member, members } from '@/db/schema'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'
import { isJoinedOwner } from './has-joined-owner'
import { lockMember } from './lock-member'

type Found =
  | { status: 'found'; member: Member; isLastOwner: boolean }
  | { status: 'not-found' }
  | { status: 'not-allowed' }

/** The member that `memberId` wants to change, locked together with all owners: who is the last one stays so. */
export async function findMemberToChange(
  transaction: Transaction,
  memberId: string,
  action: 'change role' | 'remove member' | 'leave publication',
  otherId: string,
): Promise<Found> {
  const owners = await transaction
    .select({ id: members.id })
    .from(members)
    .where(isJoinedOwner)
    .orderBy(members.id)
    .for('no key update')
  const standing = await findStanding(transaction, memberId)
  if (!isAllowed(standing, action, memberId === otherId ? 'own' : "another's"))
    return { status: 'not-allowed' }
  const member = await lockMember(transaction, otherId)
  if (!member) return { status: 'not-found' }
  return { status: 'found', member, isLastOwner: owners.length === 1 && owners[0]?.id === member.id }
}

import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { departures, members, type Role, sessions } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { enqueue } from '@/queue/enqueue'
import { claimAddress, NOBODY } from '../addresses/claim-address'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'
import { hasAddress } from './has-address'
import { claimByline } from './is-free-byline'

export type Invitation = {
  email: string
  name: string
  role: Role
  /** the author they will write as; null: one is made of their name when it is needed */
  authorId: string | null
}
export type InvitedOutcome =
  | { status: 'invited' }
  | { status: 'already-member' }
  | { status: 'leaving' }
  /** another writes as that author, or may come back to them */
  | { status: 'byline-taken' }
  | { status: 'not-allowed' }

/**
 * Makes somebody a member and mails them an invitation. Inviting again someone who has not signed in yet mails them a
 * new one; someone who was removed before removals were departures comes back, with this role. Who leaves is not asked anew: that is taken back. `memberId` is who invites.
 */
export async function inviteMember(
  memberId: string,
  invitation: Invitation,
  now = new Date(),
): Promise<InvitedOutcome> {
  return db().transaction(async (transaction) => {
    const standing = await findStanding(transaction, memberId)
    if (!isAllowed(standing, 'invite member', "another's")) return { status: 'not-allowed' }
    const { name, role, authorId } = invitation
    const email = invitation.email.trim()
    const [known] = await transaction.select().from(members).where(hasAddress(email)).for('update')
    if (known?.joinedAt && !known.removedAt) return { status: 'already-member' }
    if (known && (await isLeaving(transaction, known.id))) return { status: 'leaving' }
    if (authorId && !(await claimByline(transaction, known?.id ?? null, authorId)))
      return { status: 'byline-taken' }
    // An address that a member can still be put back to is theirs.
    if (!known && !(await claimAddress(transaction, NOBODY, email, now))) return { status: 'already-member' }
    const invited = writtenRow(
      known
        ? await transaction
            .update(members)
            .set({
              name: name || known.name,
              role,
              authorId: authorId ?? known.authorId,
              removedAt: null,
              joinedAt: null,
            })
            .where(eq(members.id, known.id))
            .returning({ id: members.id })
        : await transaction
            .insert(members)
            .values({ email, name, role, authorId })
            .returning({ id: members.id }),
      'The invited member',
    )
    await transaction.delete(sessions).where(eq(sessions.memberId, invited.id))
    await enqueue(transaction, 'send-invitation', { memberId: invited.id, invitedBy: memberId })
    return { status: 'invited' }
  })
}

async function isLeaving(transaction: Transaction, memberId: string): Promise<boolean> {
  return (await transaction.$count(departures, eq(departures.memberId, memberId))) > 0
}

import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type Member, members, signInLinks } from '@/db/schema'
import { claimAddress, NOBODY } from '@/publication/people/addresses/claim-address'
import { countAttempt } from '@/publication/people/attempts/count-attempt'
import { hasAddress } from '@/publication/people/members/has-address'

/** Whom somebody would write with: a member, or whoever reads mail at this address. */
export type Other = { memberId: string } | { name: string; email: string }

/** Why nobody is invited. */
export type RefusedInvitation =
  | { status: 'oneself' }
  | { status: 'no-such-member' }
  | { status: 'too-many-invitations' }
export type CalledIn = { status: 'ready'; memberId: string } | RefusedInvitation

/** What one member may invite people by mail in a day: enough to begin with anybody, too little to bother many. */
const INVITATIONS_A_DAY = 10

/**
 * Finds the member somebody would write with. An address that is nobody's yet becomes a contributor, who signs in by
 * the invitation; so does one who never used theirs, and each is a mail that counts. Removed members cannot be chosen,
 * nor called back by their address.
 */
export async function inviteCorrespondent(
  transaction: Transaction,
  memberId: string,
  other: Other,
  now: Date,
): Promise<CalledIn> {
  const found = await findInvited(transaction, memberId, other, now)
  if (found.status !== 'ready') return found
  const invitedId = await callIn(transaction, other, now)
  return invitedId ? { status: 'ready', memberId: invitedId } : { status: 'no-such-member' }
}

/**
 * The member somebody would write with, null when that address is nobody's yet; and counts the invitation that it may become. Nobody is made
 * a member by it.
 */
export async function findInvited(
  transaction: Transaction,
  memberId: string,
  other: Other,
  now: Date,
): Promise<{ status: 'ready'; memberId: string | null } | RefusedInvitation> {
  const isOther = 'memberId' in other ? eq(members.id, other.memberId) : hasAddress(other.email)
  const [known] = await transaction.select().from(members).where(isOther).for('update')
  if (!known && 'memberId' in other) return { status: 'no-such-member' }
  if (known?.id === memberId) return { status: 'oneself' }
  if (known?.removedAt) return { status: 'no-such-member' }
  if (known?.joinedAt) return { status: 'ready', memberId: known.id }
  const attempt = {
    kind: 'dialogue invitation',
    key: memberId,
    limit: INVITATIONS_A_DAY,
    hours: 24,
  }
  if (!(await countAttempt(transaction, attempt, now))) return { status: 'too-many-invitations' }
  return { status: 'ready', memberId: known?.id ?? null }
}

/** Makes whoever reads mail at an address a contributor, when they are no member; null for one who was removed. Returns their id. */
export async function callIn(transaction: Transaction, other: Other, now: Date): Promise<string | null> {
  const isOther = 'memberId' in other ? eq(members.id, other.memberId) : hasAddress(other.email)
  const [known] = await transaction.select().from(members).where(isOther).for('update')
  if (known?.removedAt) return null
  if (known?.joinedAt) return known.id
  // An invitation of before may have been read by whoever made it; what is written here is not for them.
  if (known) await transaction.delete(signInLinks).where(eq(signInLinks.memberId, known.id))
  const invited = known ?? ('email' in other && (await addContributor(transaction, other, now)))
  return invited ? invited.id : null
}

/** Of two who invite the same address at once, the second finds the member of the first. */
async function addContributor(
  transaction: Transaction,
  { name, email }: { name: string; email: string },
  now: Date,
): Promise<Pick<Member, 'id'> | undefined> {
  // Free is an address that no member has, nor can still be put back to.
  if (await claimAddress(transaction, NOBODY, email, now)) {
    const [added] = await transaction
      .insert(members)
      .values({ name: name.trim(), email: email.trim(), role: 'contributor' })
      .returning({ id: members.id })
    return added
  }
  const [known] = await transaction
    .select({ id: members.id })
    .from(members)
    .where(and(hasAddress(email), isNull(members.removedAt)))
  return known
}

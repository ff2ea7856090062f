import { and, eq, isNull, ne, or } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { type Member, members, signInLinks } from '@/db/schema'
import { hasJoinedOwner } from '../members/has-joined-owner'
import { lockMember } from '../members/lock-member'
import { beginSession, type NewSession } from './begin-session'
import { hashToken } from './token'

export type SignInOutcome = ({ status: 'signed-in' } & NewSession) | { status: 'link-unusable' }
type Link = typeof signInLinks.$inferSelect

/**
 * Uses a link up and signs its member in, in one transaction. Of many at once with one link exactly one gets in.
 * Unusable says nothing about why: used, expired, never made, its member removed, or its occasion over.
 */
export async function redeemSignInLink(token: string, now = new Date()): Promise<SignInOutcome> {
  return db().transaction(async (transaction) => {
    const found = await lockMemberOf(transaction, token)
    const [link] = await transaction
      .delete(signInLinks)
      .where(eq(signInLinks.tokenHash, hashToken(token)))
      .returning()
    const member = link && found && (await isUsable(transaction, link, found, now)) ? found : null
    if (!member) return { status: 'link-unusable' }
    await join(transaction, member, now)
    return { status: 'signed-in', ...(await beginSession(transaction, member.id, now)) }
  })
}

/**
 * Whether this link signs somebody in at this moment, by its own account: for the page behind it, which has no button that does nothing. Looking
 * uses nothing up; who presses is judged anew.
 */
export async function isUsableSignInLink(token: string, now = new Date()): Promise<boolean> {
  return (await findMemberOfSignInLink(token, now)) !== null
}

/** Whom this link signs in at this moment, by its own account; null when it signs nobody in. Looking uses nothing up. */
export async function findMemberOfSignInLink(token: string, now = new Date()): Promise<string | null> {
  const [found] = await db()
    .select({ link: signInLinks, member: members })
    .from(signInLinks)
    .innerJoin(members, and(eq(members.id, signInLinks.memberId), isNull(members.removedAt)))
    .where(eq(signInLinks.tokenHash, hashToken(token)))
  return found && (await isUsable(db(), found.link, found.member, now)) ? found.member.id : null
}

/** First the member, then their links: whoever takes them away locks in the same order. */
async function lockMemberOf(transaction: Transaction, token: string): Promise<Member | null> {
  const [link] = await transaction
    .select({ memberId: signInLinks.memberId })
    .from(signInLinks)
    .where(eq(signInLinks.tokenHash, hashToken(token)))
  return link ? lockMember(transaction, link.memberId) : null
}

async function isUsable(
  database: Database | Transaction,
  link: Link,
  member: Member,
  now: Date,
): Promise<boolean> {
  if (link.expiresAt <= now) return false
  if (link.purpose === 'invitation' && member.joinedAt) return false
  return link.purpose !== 'first-owner' || !(await hasJoinedOwner(database))
}

async function join(transaction: Transaction, member: Member, now: Date): Promise<void> {
  await transaction.delete(signInLinks).where(eq(signInLinks.memberId, member.id))
  if (member.joinedAt) return
  await transaction.update(members).set({ joinedAt: now }).where(eq(members.id, member.id))
  if (member.role === 'owner') await forgetNamelessOwners(transaction, member.id)
}

/** The place that was kept for a first owner is not needed once somebody is one. */
async function forgetNamelessOwners(transaction: Transaction, exceptId: string): Promise<void> {
  await transaction
    .delete(members)
    .where(
      and(
        ne(members.id, exceptId),
        eq(members.role, 'owner'),
        isNull(members.joinedAt),
        or(isNull(members.email), eq(members.email, '')),
      ),
    )
}

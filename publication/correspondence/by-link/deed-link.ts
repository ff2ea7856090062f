import { and, eq, isNull } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { type DeedLink, deedLinks, members } from '@/db/schema'
import { env } from '@/env'
import { hashToken, makeToken } from '@/publication/people/sessions/token'
import { type LinkStanding, linkStanding } from './link-standing'

/** What a link does, for whom; each kind has a page of its own. */
export type Deed = { memberId: string } & ({ joinRequestId: string } | { exchangeId: string })

/** A new link with which this member does one thing. The token is stored nowhere: the row keeps its hash. */
export async function makeDeedLink(
  database: Database | Transaction,
  deed: Deed,
  now = new Date(),
): Promise<string> {
  const { token, tokenHash } = makeToken()
  await database.insert(deedLinks).values({ tokenHash, ...deed, createdAt: now })
  return `${env().siteUrl}/inloggen/${'joinRequestId' in deed ? 'erbij' : 'bevestigd'}/${token}`
}

export type FoundDeedLink = Pick<DeedLink, 'memberId' | 'joinRequestId' | 'exchangeId'> & {
  standing: LinkStanding
}

/** What this link does; null for one that never was, and for one that is not its member's any more. Looking at it changes nothing. */
export async function findDeedLink(token: string, now = new Date()): Promise<FoundDeedLink | null> {
  const [found] = await db()
    .select({ link: deedLinks, member: members })
    .from(deedLinks)
    .innerJoin(members, eq(members.id, deedLinks.memberId))
    .where(eq(deedLinks.tokenHash, hashToken(token)))
  const standing = found && linkStanding(found.link, found.member, now)
  return found && standing ? { ...found.link, standing } : null
}

/** Remembers that it was done: with it nothing more can be. */
export async function noteDone(token: string, now: Date): Promise<void> {
  await db()
    .update(deedLinks)
    .set({ usedAt: now })
    .where(and(eq(deedLinks.tokenHash, hashToken(token)), isNull(deedLinks.usedAt)))
}

/** Ends all links with which a member undoes what was confirmed of this upload, in the transaction that undoes it, wherever that is done. */
export async function endUndoLinks(
  transaction: Transaction,
  { memberId, exchangeId }: { memberId: string; exchangeId: string },
  now: Date,
): Promise<void> {
  const ofThem = and(eq(deedLinks.memberId, memberId), eq(deedLinks.exchangeId, exchangeId))
  await transaction
    .update(deedLinks)
    .set({ usedAt: now })
    .where(and(ofThem, isNull(deedLinks.usedAt)))
}

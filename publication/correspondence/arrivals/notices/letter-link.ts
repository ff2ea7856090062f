import { eq } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { letterLinks, members } from '@/db/schema'
import { env } from '@/env'
import { type LinkStanding, linkStanding } from '@/publication/correspondence/by-link/link-standing'
import { hashToken, makeToken } from '@/publication/people/sessions/token'

/** Which mail, and whose letter it holds. */
type Notice = { arrivalId: string; memberId: string }

/** A new link that opens this letter for its writer. It is returned and stored nowhere: the row keeps its hash. */
export async function makeLetterLink(
  database: Database | Transaction,
  { arrivalId, memberId }: Notice,
  now = new Date(),
): Promise<string> {
  const { token, tokenHash } = makeToken()
  await database.insert(letterLinks).values({ tokenHash, arrivalId, memberId, createdAt: now })
  return `${env().siteUrl}/inloggen/brief/${token}`
}

/** What a link opens, if it does at all. It is used up by the letter, and by nothing else. */
export type LetterLink = Notice & { standing: LinkStanding }

/**
 * What this link is about; null for one that never was, and for one that went to an address which is not its member's any
 * more: whoever reads that mailbox must not speak for them. Looking at it changes nothing.
 */
export async function findLetterLink(token: string, now = new Date()): Promise<LetterLink | null> {
  const [found] = await db()
    .select({ link: letterLinks, member: members })
    .from(letterLinks)
    .innerJoin(members, eq(members.id, letterLinks.memberId))
    .where(eq(letterLinks.tokenHash, hashToken(token)))
  if (!found) return null
  const { arrivalId, memberId } = found.link
  const standing = linkStanding(found.link, found.member, now)
  return standing && { arrivalId, memberId, standing }
}

import { and, eq, inArray, isNull } from 'drizzle-orm'
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

/** What a link opens, if it does at all. It is used up by the letter, also once that was taken back. */
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

/**
 * Ends all links of these mails, in the transaction that takes back the letters which came of them: whoever has one could make them letters
 * again. Another mail brings another link.
 */
export async function endLetterLinks(
  transaction: Transaction,
  arrivalIds: readonly string[],
  now: Date,
): Promise<void> {
  await transaction
    .update(letterLinks)
    .set({ usedAt: now })
    .where(and(inArray(letterLinks.arrivalId, [...arrivalIds]), isNull(letterLinks.usedAt)))
}

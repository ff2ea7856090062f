import { eq } from 'drizzle-orm'
import { type Database, db, type Transaction } from '@/db/client'
import { letterLinks, members } from '@/db/schema'
import { env } from '@/env'
import { hashToken, makeToken } from '@/publication/people/sessions/token'

/** How long the link in a notice works. */
export const LETTER_LINK_DAYS = 14
const DAY_MS = 86_400_000

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

/** What a link opens, if it does at all; `late`: its days are over; `removed`: who it was mailed to is no member any more. */
export type LetterLink = Notice & { standing: 'good' | 'late' | 'removed' }

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
  const { link, member } = found
  if (link.createdAt < member.addressSince) return null
  const until = new Date(link.createdAt.getTime() + LETTER_LINK_DAYS * DAY_MS)
  const standing = member.removedAt ? 'removed' : now >= until ? 'late' : 'good'
  return { arrivalId: link.arrivalId, memberId: link.memberId, standing }
}

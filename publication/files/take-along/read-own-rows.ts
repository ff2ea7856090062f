import { and, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  approvals,
  authors,
  consents,
  members,
  objections,
  pieces,
  privacyAnswers,
  readers,
  subscriptions,
  typedProfiles,
} from '@/db/schema'

/** What is kept of a member beside their texts: who they are, and what they said yes or no to. Null when there is none. */
export async function readOwnRows(memberId: string): Promise<Record<string, unknown> | null> {
  const [member] = await db()
    .select({
      name: members.name,
      email: members.email,
      formerEmails: members.formerEmails,
      role: members.role,
      joinedAt: members.joinedAt,
      createdAt: members.createdAt,
      authorId: members.authorId,
    })
    .from(members)
    .where(eq(members.id, memberId))
  if (!member) return null
  const { authorId, ...told } = member
  const { givenName, infix, familyName, slug, roleLine, bio, links } = authors
  const [byline] = authorId
    ? await db()
        .select({ givenName, infix, familyName, slug, roleLine, bio, links })
        .from(authors)
        .where(eq(authors.id, authorId))
    : []
  const [typed] = await db().select().from(typedProfiles).where(eq(typedProfiles.memberId, memberId))
  const emails = [member.email ?? '', ...member.formerEmails].map((email) => email.toLowerCase())
  return {
    member: told,
    byline: byline ?? null,
    typed: typed ?? null,
    approvals: await db().select().from(approvals).where(eq(approvals.memberId, memberId)),
    objections: await db().select().from(objections).where(eq(objections.memberId, memberId)),
    privacyAnswers: await db().select().from(privacyAnswers).where(eq(privacyAnswers.answeredBy, memberId)),
    ...(await readAsReader(emails)),
  }
}

/** What these addresses asked for as a reader. */
async function readAsReader(emails: string[]) {
  const { askedAt, confirmedAt, leftAt, pace } = subscriptions
  const isTheirs = inArray(sql`lower(${readers.email})`, emails)
  return {
    newsletter: await db()
      .select({ askedAt, confirmedAt, leftAt })
      .from(subscriptions)
      .innerJoin(readers, eq(readers.id, subscriptions.readerId))
      .where(and(isTheirs, eq(subscriptions.list, 'newsletter'))),
    consents: await db()
      .select({
        list: consents.list,
        form: consents.form,
        wordingVersion: consents.wordingVersion,
        askedAt: consents.askedAt,
        confirmedAt: consents.confirmedAt,
      })
      .from(consents)
      .where(inArray(sql`lower(${consents.email})`, emails)),
    follows: await db()
      .select({ path: pieces.path, pace, confirmedAt })
      .from(subscriptions)
      .innerJoin(readers, eq(readers.id, subscriptions.readerId))
      .innerJoin(pieces, eq(pieces.id, subscriptions.pieceId))
      .where(isTheirs),
  }
}

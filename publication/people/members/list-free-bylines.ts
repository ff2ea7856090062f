import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, members } from '@/db/schema'
import { fullName } from '@/publication/public/authors/author-name'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'

export type FreeByline = { id: string; name: string }

/** Authors whom no member writes as yet, for anyone who may invite members; by family name. */
export async function listFreeBylines(memberId: string): Promise<FreeByline[]> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'invite member', "another's")) return []
  const rows = await db()
    .select({ author: authors })
    .from(authors)
    .leftJoin(members, and(eq(members.authorId, authors.id), isNull(members.removedAt)))
    .where(isNull(members.id))
    .orderBy(sql`${authors.familyName} collate "nl-NL-x-icu"`, authors.givenName)
  return rows.map(({ author }) => ({ id: author.id, name: fullName(author) }))
}

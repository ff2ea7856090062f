import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors } from '@/db/schema'
import { fullName } from '@/publication/public/authors/author-name'
import { findStanding } from '../permissions/find-standing'
import { isAllowed } from '../permissions/permissions'
import { isFreeByline } from './is-free-byline'

export type FreeByline = { id: string; name: string }

/** Authors as whom whoever is invited may write, for anyone who may invite members; by family name. */
export async function listFreeBylines(memberId: string): Promise<FreeByline[]> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'invite member', "another's")) return []
  const rows = await db()
    .select()
    .from(authors)
    .where(isFreeByline())
    .orderBy(sql`${authors.familyName} collate "nl-NL-x-icu"`, authors.givenName)
  return rows.map((author) => ({ id: author.id, name: fullName(author) }))
}

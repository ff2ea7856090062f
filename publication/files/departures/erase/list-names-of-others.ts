import { and, isNull, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, members } from '@/db/schema'
import { fullName } from '@/publication/public/authors/author-name'
import type { Departed } from '../departed'

/** Which of somebody's names another member or author bears too, in whatever capitals. */
export async function listNamesOfOthers({
  memberId,
  authorId,
  fullNames,
}: Pick<Departed, 'memberId' | 'authorId' | 'fullNames'>): Promise<ReadonlySet<string>> {
  const ofMembers = await db()
    .select({ name: members.name })
    .from(members)
    .where(and(ne(members.id, memberId), isNull(members.removedAt)))
  const ofAuthors = await db()
    .select()
    .from(authors)
    .where(authorId ? ne(authors.id, authorId) : undefined)
  const theirs = new Set([...ofMembers.map(({ name }) => name), ...ofAuthors.map(fullName)].map(evened))
  return new Set(fullNames.filter((name) => theirs.has(evened(name))))
}

const evened = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

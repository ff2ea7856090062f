import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { type AuthorLink, authors } from '@/db/schema'
import { familyNameAlone, fullName } from './author-name'
import { isPublicAuthor, publishedCounts } from './public-author'

export type AuthorView = {
  id: string
  slug: string
  name: string
  givenName: string
  /** "Van Iersel" */
  familyNameAlone: string
  roleLine: string
  links: AuthorLink[]
  /** MDX */
  bio: string
  /** published pieces */
  count: number
}

/** The author with this public page, or null. */
export async function findAuthor(slug: string): Promise<AuthorView | null> {
  const counts = publishedCounts()
  const [row] = await db()
    .select({ author: authors, count: sql<number>`coalesce(${counts.count}, 0)::int` })
    .from(authors)
    .leftJoin(counts, eq(counts.authorId, authors.id))
    .where(and(eq(authors.slug, slug), isPublicAuthor(counts)))
  if (!row) return null
  const { id, givenName, roleLine, links, bio } = row.author
  const names = { name: fullName(row.author), familyNameAlone: familyNameAlone(row.author), givenName }
  return { id, slug, ...names, roleLine, links, bio, count: row.count }
}

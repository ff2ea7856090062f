import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type AuthorLink, authors } from '@/db/schema'
import { familyNameAlone, fullName } from './author-name'
import { isPublicAuthor, publishedCount } from './public-author'

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
  const [row] = await db()
    .select({ author: authors, count: publishedCount })
    .from(authors)
    .where(and(eq(authors.slug, slug), isPublicAuthor))
  if (!row) return null
  const { id, givenName, roleLine, links, bio } = row.author
  const names = { name: fullName(row.author), familyNameAlone: familyNameAlone(row.author), givenName }
  return { id, slug, ...names, roleLine, links, bio, count: row.count }
}

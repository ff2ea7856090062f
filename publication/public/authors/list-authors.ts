import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors } from '@/db/schema'
import { fullName, nameForList } from './author-name'
import { byFamilyName, isPublicAuthor, publishedCounts } from './public-author'

export type ListedAuthor = {
  slug: string
  /** of addresses that lead to this page for ever */
  formerSlugs: string[]
  name: string
  /** "Iersel, Diederik van" */
  nameForList: string
  roleLine: string
  count: number
}

/** Everybody with a public page, sorted by family name the Dutch way: Van Iersel stands under I. */
export async function listAuthors(): Promise<ListedAuthor[]> {
  const counts = publishedCounts()
  const rows = await db()
    .select({
      slug: authors.slug,
      formerSlugs: authors.formerSlugs,
      givenName: authors.givenName,
      infix: authors.infix,
      familyName: authors.familyName,
      roleLine: authors.roleLine,
      count: sql<number>`coalesce(${counts.count}, 0)::int`,
    })
    .from(authors)
    .leftJoin(counts, eq(counts.authorId, authors.id))
    .where(isPublicAuthor(counts))
    .orderBy(...byFamilyName)
  return rows.map(({ slug, formerSlugs, roleLine, count, ...parts }) => ({
    slug,
    formerSlugs,
    name: fullName(parts),
    nameForList: nameForList(parts),
    roleLine,
    count,
  }))
}

/** Those of them of whom something is published: the list that readers go through. Who has none is found at their address. */
export async function listPublishedAuthors(): Promise<ListedAuthor[]> {
  return (await listAuthors()).filter(({ count }) => count > 0)
}

import { like, or, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { authors } from '@/db/schema'
import { firstFreeSlug } from '@/publication/public/addresses/propose-slug'

/** This slug for an author, or the first numbered one that no author has or had: anna, anna-2, anna-3 … */
export async function freeAuthorSlug(transaction: Transaction, slug: string): Promise<string> {
  const alike = await transaction
    .select({ slug: authors.slug, formerSlugs: authors.formerSlugs })
    .from(authors)
    .where(
      or(
        like(authors.slug, `${slug}%`),
        sql`exists (select from unnest(${authors.formerSlugs}) "former" where "former" like ${`${slug}%`})`,
      ),
    )
  return firstFreeSlug(slug, new Set(alike.flatMap((author) => [author.slug, ...author.formerSlugs])))
}

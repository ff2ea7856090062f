import { like } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { authors } from '@/db/schema'
import { firstFreeSlug } from '@/publication/public/addresses/propose-slug'

/** This slug for an author, or the first numbered one that no author has: anna, anna-2, anna-3 … */
export async function freeAuthorSlug(transaction: Transaction, slug: string): Promise<string> {
  const alike = await transaction
    .select({ slug: authors.slug })
    .from(authors)
    .where(like(authors.slug, `${slug}%`))
  return firstFreeSlug(slug, new Set(alike.map((author) => author.slug)))
}

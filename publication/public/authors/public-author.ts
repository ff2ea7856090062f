import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, pieceAuthors, pieces } from '@/db/schema'
import { published } from '@/publication/public/pieces/select-summaries'

/** How many published pieces each author has, counted in one go: join it by `authorId`. */
export function publishedCounts() {
  return db()
    .select({ authorId: pieceAuthors.authorId, count: sql<number>`count(*)::int`.as('count') })
    .from(pieceAuthors)
    .innerJoin(pieces, eq(pieces.id, pieceAuthors.pieceId))
    .where(published())
    .groupBy(pieceAuthors.authorId)
    .as('published_counts')
}

/** Somebody who was only invited to write has no public page: an author has one from a bio or a piece on. */
export function isPublicAuthor(counts: ReturnType<typeof publishedCounts>) {
  return sql`(${authors.bio} <> '' or ${counts.count} > 0)`
}

/** "'s-Gravesande" and "d'Ancona" given whole as a family name: they stand under G and A. */
const INFIX_WITHIN = "^(['’‘`´]s-|d['’‘`´](?=[[:upper:]]))"

/** The Dutch way: by family name, the infix left out of account, accents where their letter is. */
export const byFamilyName = [
  sql`coalesce(nullif(regexp_replace(${authors.familyName}, ${INFIX_WITHIN}, ''), ''), ${authors.givenName}) collate "nl-NL-x-icu"`,
  sql`${authors.givenName} collate "nl-NL-x-icu"`,
]

import { and, arrayOverlaps, eq, isNull, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '@/db/client'
import { authors, issues, letters, pieces, standingPages } from '@/db/schema'

/**
 * The pictures that are spelled in anything readers can see, by `spelledPictures`: pieces with their letters, standing
 * pages, the words of authors about themselves, own words of issues. What is in none of these is served to no reader. `among`: only whether
 * these are; left out: all there are.
 */
export async function spelledForReaders(
  database: Database | Transaction,
  among?: string[],
): Promise<Set<string>> {
  if (among?.length === 0) return new Set()
  const spelled = (pictures: PgColumn) => sql<string>`unnest(${pictures})`.as('spelled')
  const isAsked = (pictures: PgColumn) => (among ? arrayOverlaps(pictures, among) : undefined)
  const isPublished = isNull(pieces.withdrawnAt)
  const rows = await database
    .select({ spelled: spelled(pieces.pictures) })
    .from(pieces)
    .where(and(isPublished, isAsked(pieces.pictures)))
    .union(
      database
        .select({ spelled: spelled(letters.pictures) })
        .from(letters)
        .innerJoin(pieces, eq(pieces.id, letters.pieceId))
        .where(and(isPublished, isAsked(letters.pictures))),
    )
    .union(
      database
        .select({ spelled: spelled(standingPages.pictures) })
        .from(standingPages)
        .where(isAsked(standingPages.pictures)),
    )
    .union(
      database
        .select({ spelled: spelled(authors.pictures) })
        .from(authors)
        .where(isAsked(authors.pictures)),
    )
    .union(
      database
        .select({ spelled: spelled(issues.pictures) })
        .from(issues)
        .where(isAsked(issues.pictures)),
    )
  return new Set(rows.map((row) => row.spelled))
}

import { sql } from 'drizzle-orm'
import { authors, pieceAuthors, pieces } from '@/db/schema'

/** How many published pieces an author has, as an expression on the row of the author. */
export const publishedCount = sql<number>`(select count(*)::int from ${pieceAuthors} pa
  join ${pieces} p on p.id = pa.piece_id where pa.author_id = ${authors}.id and p.withdrawn_at is null)`

/** Somebody who was only invited to write has no public page: an author has one from a bio or a piece on. */
export const isPublicAuthor = sql<boolean>`(${authors}.bio <> '' or ${publishedCount} > 0)`

/** The Dutch way: by family name, the infix left out of account, accents where their letter is. */
export const byFamilyName = [
  sql`coalesce(nullif(${authors}.family_name, ''), ${authors}.given_name) collate "nl-NL-x-icu"`,
  sql`${authors}.given_name collate "nl-NL-x-icu"`,
]

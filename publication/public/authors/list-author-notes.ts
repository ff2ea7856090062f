import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, pieceAuthors } from '@/db/schema'
import { fullName } from './author-name'

/** What stands under a piece about somebody who wrote it. `bio` is MDX. */
export type AuthorNote = { slug: string; name: string; roleLine: string; bio: string }

/** The authors of a piece with their bios, in the order of the byline. */
export async function listAuthorNotes(pieceId: string): Promise<AuthorNote[]> {
  const rows = await db()
    .select({ author: authors })
    .from(pieceAuthors)
    .innerJoin(authors, eq(authors.id, pieceAuthors.authorId))
    .where(eq(pieceAuthors.pieceId, pieceId))
    .orderBy(sql`${pieceAuthors.position}`)
  return rows.map(({ author: { slug, roleLine, bio, ...parts } }) => ({
    slug,
    name: fullName(parts),
    roleLine,
    bio,
  }))
}

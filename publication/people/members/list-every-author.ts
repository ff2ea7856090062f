import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Author, authors } from '@/db/schema'

/** Everybody who can stand in a byline, also who has nothing published yet; by family name. For editors' forms. */
export async function listEveryAuthor(): Promise<
  Pick<Author, 'id' | 'givenName' | 'infix' | 'familyName'>[]
> {
  const { id, givenName, infix, familyName } = authors
  return db()
    .select({ id, givenName, infix, familyName })
    .from(authors)
    .orderBy(sql`coalesce(nullif(${familyName}, ''), ${givenName}) collate "nl-NL-x-icu"`, givenName)
}

import { sql } from 'drizzle-orm'
import { db } from '@/db/client'

/** Makes a test's site as empty as a new one. */
export async function clearSite(): Promise<void> {
  await db().execute(
    sql`truncate publication, authors, topics, pieces, standing_pages, media, members, issues cascade`,
  )
}

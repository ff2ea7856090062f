import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { standingPages } from '@/db/schema'

/** Every page outside the archive, by title. */
export async function listStandingPages(): Promise<{ slug: string; title: string }[]> {
  const { slug, title } = standingPages
  return db().select({ slug, title }).from(standingPages).orderBy(sql`${title} collate "nl-NL-x-icu"`)
}

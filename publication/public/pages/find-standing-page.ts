import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type StandingPage, standingPages } from '@/db/schema'

/** The page outside the archive with this slug ("over"), or null. */
export async function findStandingPage(slug: string): Promise<StandingPage | null> {
  const [row] = await db().select().from(standingPages).where(eq(standingPages.slug, slug))
  return row ?? null
}

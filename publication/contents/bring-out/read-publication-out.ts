import { asc } from 'drizzle-orm'
import { db } from '@/db/client'
import { publication, topics } from '@/db/schema'
import type { PublicationFile } from '../format/contents'

/** The publication and its topics as `publication.json` says them; null when the site was never named. */
export async function readPublicationOut(): Promise<{
  file: PublicationFile
  sourceHash: string | null
} | null> {
  const [row] = await db().select().from(publication)
  if (!row) return null
  const listed = await db()
    .select({ slug: topics.slug, name: topics.name, description: topics.description })
    .from(topics)
    .orderBy(asc(topics.position), asc(topics.slug))
  const { name, tagline, language, why, forWhom, sourceHash } = row
  return { file: { name, tagline, language, why, forWhom, topics: listed }, sourceHash }
}

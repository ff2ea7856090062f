import { asc } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { publication, topics } from '@/db/schema'
import type { PublicationFile } from '../format/contents'

/** The publication and its topics as `publication.json` says them; null when the site was never named. */
export async function readPublicationOut(from: Database | Transaction): Promise<{
  file: PublicationFile
  sourceHash: string | null
} | null> {
  const [row] = await from.select().from(publication)
  if (!row) return null
  const listed = await from
    .select({ slug: topics.slug, name: topics.name, description: topics.description })
    .from(topics)
    .orderBy(asc(topics.position), asc(topics.slug))
  const { name, tagline, language, why, forWhom, sourceHash } = row
  return { file: { name, tagline, language, why, forWhom, topics: listed }, sourceHash }
}

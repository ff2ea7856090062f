import { eq, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces, pieceTopics, topics } from '@/db/schema'
import { published } from '@/publication/public/pieces/select-summaries'

export type TopicView = {
  id: string
  slug: string
  name: string
  description: string
  /** published pieces */
  count: number
}

/** Topics in the order the publication gave them: all, or those that answer `where`. */
export function listTopics(where?: SQL): Promise<TopicView[]> {
  const { id, slug, name, description } = topics
  const counts = publishedCounts()
  return db()
    .select({ id, slug, name, description, count: sql<number>`coalesce(${counts.count}, 0)::int` })
    .from(topics)
    .leftJoin(counts, eq(counts.topicId, topics.id))
    .where(where)
    .orderBy(topics.position, sql`${topics.name} collate "nl-NL-x-icu"`)
}

// Counted in one go: a count for each topic by itself read all pieces as many times.
function publishedCounts() {
  return db()
    .select({ topicId: pieceTopics.topicId, count: sql<number>`count(*)::int`.as('count') })
    .from(pieceTopics)
    .innerJoin(pieces, eq(pieces.id, pieceTopics.pieceId))
    .where(published())
    .groupBy(pieceTopics.topicId)
    .as('published_counts')
}

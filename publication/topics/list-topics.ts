import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces, pieceTopics, topics } from '@/db/schema'

export type TopicView = {
  id: string
  slug: string
  name: string
  description: string
  /** published pieces */
  count: number
}

const publishedCount = sql<number>`(select count(*)::int from ${pieceTopics} pt
  join ${pieces} p on p.id = pt.piece_id where pt.topic_id = ${topics}.id and p.withdrawn_at is null)`

/** Topics in the order the publication gave them: all, or those that answer `where`. */
export function listTopics(where?: SQL): Promise<TopicView[]> {
  const { id, slug, name, description } = topics
  return db()
    .select({ id, slug, name, description, count: publishedCount })
    .from(topics)
    .where(where)
    .orderBy(topics.position, sql`${topics.name} collate "nl-NL-x-icu"`)
}

import { eq } from 'drizzle-orm'
import { topics } from '@/db/schema'
import { listTopics, type TopicView } from './list-topics'

/** The topic with this page, or null. */
export async function findTopic(slug: string): Promise<TopicView | null> {
  return (await listTopics(eq(topics.slug, slug)))[0] ?? null
}

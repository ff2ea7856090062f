import { eq, like, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { topics } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { firstFreeSlug, proposeSlug } from '@/publication/public/addresses/propose-slug'
import { announceEdition } from '@/publication/public/edition/announce-edition'

export type AddedTopicOutcome = { status: 'added'; topicId: string } | { status: 'not-allowed' }

/** Adds a topic at the end of the list and returns its id; one of that name that exists already is returned as it is. */
export async function addTopic(memberId: string, name: string): Promise<AddedTopicOutcome> {
  const outcome = await db().transaction(async (transaction): Promise<AddedTopicOutcome> => {
    const standing = await findStanding(transaction, memberId)
    if (!isAllowed(standing, 'add topic', "another's")) return { status: 'not-allowed' }
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended('topics', 0))`)
    const slug = proposeSlug(name) || 'rubriek'
    const alike = await transaction
      .select({ id: topics.id, slug: topics.slug, name: topics.name })
      .from(topics)
      .where(or(like(topics.slug, `${slug}%`), eq(topics.name, name)))
    const known = alike.find((topic) => topic.name.toLowerCase() === name.toLowerCase())
    if (known) return { status: 'added', topicId: known.id }
    const added = writtenRow(
      await transaction
        .insert(topics)
        .values({
          name,
          slug: firstFreeSlug(slug, new Set(alike.map((topic) => topic.slug))),
          position: sql`(select coalesce(max(position), 0) + 1 from topics)`,
        })
        .returning({ id: topics.id }),
      'The topic',
    )
    return { status: 'added', topicId: added.id }
  })
  announceEdition()
  return outcome
}

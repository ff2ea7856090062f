import { and, eq, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/client'
import { authors, readers, type Subscription, subscriptions, topics } from '@/db/schema'
import { fullName } from '@/publication/public/authors/author-name'
import { IS_NOT_ON_IT } from './subscription-state'

/** A list as a mail names it; `of`: the author or the topic, null where there is one of it. */
export type NamedList = Pick<Subscription, 'list' | 'pace'> & { of: string | null }

export type AskedTogether = NamedList &
  Pick<Subscription, 'id' | 'readerId' | 'confirmedAt' | 'leftAt' | 'authorId' | 'topicId'> & {
    email: string
    isNotOnIt: boolean
  }

/**
 * The subscription with this id and those of the same reader that go with it: asked for in one form, so mailed about at one moment, or
 * confirmed with one click. Of dialogues each goes by itself, and is none of these.
 */
export async function listTogether(
  subscriptionId: string,
  moment: 'confirmMailedAt' | 'confirmedAt',
): Promise<AskedTogether[]> {
  const one = alias(subscriptions, 'one')
  const rows = await db()
    .select({
      subscription: subscriptions,
      email: readers.email,
      isNotOnIt: sql<boolean>`${IS_NOT_ON_IT}`,
      author: authors,
      topic: topics.name,
    })
    .from(one)
    .innerJoin(
      subscriptions,
      and(eq(subscriptions.readerId, one.readerId), ne(subscriptions.list, 'dialogue')),
    )
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .leftJoin(authors, eq(authors.id, subscriptions.authorId))
    .leftJoin(topics, eq(topics.id, subscriptions.topicId))
    .where(
      and(
        eq(one.id, subscriptionId),
        sql`(${subscriptions.id} = ${one.id} or ${subscriptions[moment]} = ${one[moment]})`,
      ),
    )
    .orderBy(
      sql`${subscriptions.list} = 'newsletter' desc`,
      authors.familyName,
      topics.name,
      subscriptions.id,
    )
  return rows.map(({ subscription, author, topic, ...row }) => {
    const { id, readerId, list, pace, confirmedAt, leftAt, authorId, topicId } = subscription
    const of = (author && fullName(author)) ?? topic
    return { id, readerId, list, pace, confirmedAt, leftAt, authorId, topicId, of, ...row }
  })
}

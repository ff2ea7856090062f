import { and, asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { authors, type Pace, pieces, readers, type Subscription, subscriptions, topics } from '@/db/schema'
import { fullName } from '@/publication/public/authors/author-name'
import { subscriptionState } from '@/publication/readers/subscriptions/subscription-state'
import { readMyMailToken } from './my-mail-token'
import { pacesOffered } from './paces-offered'

/** One list that a reader is on, or waits for. */
export type MyList = Pick<Subscription, 'id' | 'list' | 'pace' | 'askedAt' | 'confirmedAt'> & {
  state: 'confirmed' | 'pending'
  /** of the dialogue, the author or the topic it is about; null for a list there is one of */
  title: string | null
  /** where readers read it; null when they cannot */
  path: string | null
  /** those they can choose from; none when there is nothing to choose */
  paces: readonly Pace[]
  /** null while nothing is held back */
  pausedUntil: Date | null
}

/** Everything that a reader gets by mail from us. */
export type MyMail = { email: string; lists: MyList[] }

/**
 * What the holder of this token is on or waits for, who asked first first. Null for a token that is not ours, and alike for a reader
 * who was forgotten.
 */
export async function findMyMail(token: string, now = new Date()): Promise<MyMail | null> {
  const readerId = readMyMailToken(token)
  if (!readerId) return null
  const [reader] = await db().select({ email: readers.email }).from(readers).where(eq(readers.id, readerId))
  if (!reader) return null
  const rows = await db()
    .select({ subscription: subscriptions, piece: pieces, author: authors, topic: topics })
    .from(subscriptions)
    .leftJoin(pieces, eq(pieces.id, subscriptions.pieceId))
    .leftJoin(authors, eq(authors.id, subscriptions.authorId))
    .leftJoin(topics, eq(topics.id, subscriptions.topicId))
    .where(and(eq(subscriptions.readerId, readerId), isNull(subscriptions.leftAt)))
    .orderBy(asc(subscriptions.askedAt), asc(subscriptions.list), asc(subscriptions.id))
  return { email: reader.email, lists: rows.map((row) => myList(row, now)) }
}

type Row = {
  subscription: Subscription
  piece: typeof pieces.$inferSelect | null
  author: typeof authors.$inferSelect | null
  topic: typeof topics.$inferSelect | null
}

function myList({ subscription, piece, author, topic }: Row, now: Date): MyList {
  const { id, list, pace, askedAt, confirmedAt, pausedUntil } = subscription
  const isThere = piece !== null && piece.withdrawnAt === null
  return {
    id,
    list,
    pace,
    askedAt,
    confirmedAt,
    state: subscriptionState(subscription) === 'confirmed' ? 'confirmed' : 'pending',
    title: (isThere && piece.title) || (author && fullName(author)) || topic?.name || null,
    path: isThere ? piece.path : pageOf(author, topic),
    paces: pacesOffered(list, pace, piece?.waitingForAuthorId != null),
    pausedUntil: pausedUntil && pausedUntil > now ? pausedUntil : null,
  }
}

function pageOf(author: Row['author'], topic: Row['topic']): string | null {
  if (author) return `/auteurs/${author.slug}`
  return topic && `/rubrieken/${topic.slug}`
}

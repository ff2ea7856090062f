import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  authors,
  type Bounce,
  bounces,
  type Delivery,
  deliveries,
  type LiftedSuppression,
  liftedSuppressions,
  mailings,
  members,
  pieces,
  readers,
  type Subscription,
  type Suppression,
  subscriptions,
  topics,
} from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { fullName } from '@/publication/public/authors/author-name'
import { findSuppression } from '../suppressions/is-suppressed'
import { suppressionHash } from '../suppressions/suppression-hash'

/** Of a weekly letter that is two years. */
export const MOST_MAILINGS_SHOWN = 100

export type ReturnedAtDesk = Pick<Bounce, 'id' | 'arrivedAt' | 'judgedAt' | 'kind' | 'reason' | 'said'>
export type MailingAtDesk = Pick<Delivery, 'id' | 'state' | 'reason' | 'said' | 'updatedAt'> & {
  subject: string
  startsAt: Date
  returned: ReturnedAtDesk[]
}
export type SubscriptionAtDesk = Pick<
  Subscription,
  'id' | 'list' | 'askedAt' | 'confirmedAt' | 'leftAt' | 'pausedUntil'
> & {
  /** of which dialogue, author or topic; null: of the publication */
  of: string | null
}
export type LiftAtDesk = Pick<LiftedSuppression, 'id' | 'why' | 'suppressedAt' | 'liftedAt' | 'because'> & {
  /** null: the reader signed up anew, or the member is no more */
  by: string | null
}

/** What happened to one address. */
export type ReaderAtDesk = {
  id: string
  email: string
  addedAt: Date
  subscriptions: SubscriptionAtDesk[]
  /** the newest first */
  mailings: MailingAtDesk[]
  suppression: Suppression | null
  lifts: LiftAtDesk[]
}

/** What happened to one address that reads by mail; null when there is none, or this member may not read it. */
export async function findReaderAtDesk(memberId: string, readerId: string): Promise<ReaderAtDesk | null> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read reader', "another's")) return null
  const [reader] = await db().select().from(readers).where(eq(readers.id, readerId))
  if (!reader) return null
  const [lists, mailed, suppression, lifts] = await Promise.all([
    listSubscriptions(readerId),
    listMailings(readerId),
    findSuppression(db(), reader.email),
    listLifts(reader.email),
  ])
  return { ...reader, subscriptions: lists, mailings: mailed, suppression, lifts }
}

async function listSubscriptions(readerId: string): Promise<SubscriptionAtDesk[]> {
  const { id, list, askedAt, confirmedAt, leftAt, pausedUntil } = subscriptions
  const rows = await db()
    .select({
      id,
      list,
      askedAt,
      confirmedAt,
      leftAt,
      pausedUntil,
      title: pieces.title,
      author: authors,
      topic: topics.name,
    })
    .from(subscriptions)
    .leftJoin(pieces, eq(pieces.id, subscriptions.pieceId))
    .leftJoin(authors, eq(authors.id, subscriptions.authorId))
    .leftJoin(topics, eq(topics.id, subscriptions.topicId))
    .where(eq(subscriptions.readerId, readerId))
    .orderBy(asc(subscriptions.askedAt), subscriptions.id)
  return rows.map(({ title, author, topic, ...row }) => ({
    ...row,
    of: title ?? (author && fullName(author)) ?? topic,
  }))
}

async function listMailings(readerId: string): Promise<MailingAtDesk[]> {
  const { id, state, reason, said, updatedAt } = deliveries
  const rows = await db()
    .select({ id, state, reason, said, updatedAt, subject: mailings.subject, startsAt: mailings.startsAt })
    .from(deliveries)
    .innerJoin(mailings, eq(mailings.id, deliveries.mailingId))
    .where(eq(deliveries.readerId, readerId))
    .orderBy(desc(mailings.startsAt), desc(deliveries.id))
    .limit(MOST_MAILINGS_SHOWN)
  const returned = await listReturned(
    readerId,
    rows.map((row) => row.id),
  )
  return rows.map(({ subject, ...row }) => ({
    ...row,
    subject: subject ?? '',
    returned: returned.filter(({ deliveryId }) => deliveryId === row.id),
  }))
}

function listReturned(readerId: string, deliveryIds: number[]) {
  const { id, deliveryId, arrivedAt, judgedAt, kind, reason, said } = bounces
  return db()
    .select({ id, deliveryId, arrivedAt, judgedAt, kind, reason, said })
    .from(bounces)
    .where(and(eq(bounces.readerId, readerId), inArray(bounces.deliveryId, deliveryIds)))
    .orderBy(asc(bounces.arrivedAt), bounces.id)
}

function listLifts(email: string): Promise<LiftAtDesk[]> {
  const { id, why, suppressedAt, liftedAt, because } = liftedSuppressions
  return db()
    .select({ id, why, suppressedAt, liftedAt, because, by: members.name })
    .from(liftedSuppressions)
    .leftJoin(members, eq(members.id, liftedSuppressions.liftedBy))
    .where(eq(liftedSuppressions.emailHash, suppressionHash(email)))
    .orderBy(desc(liftedSuppressions.liftedAt))
}

import { and, count, desc, eq, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { readers, type Subscription, subscriptions } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { IN_STATE, type SubscriptionState, subscriptionState } from './subscription-state'

export const SUBSCRIBERS_PER_PAGE = 100

export type ListedSubscriber = Pick<
  Subscription,
  'id' | 'readerId' | 'askedAt' | 'confirmedAt' | 'leftAt'
> & {
  email: string
  state: SubscriptionState
}
export type SubscribersPage = {
  subscribers: ListedSubscriber[]
  /** how many addresses hold the part that was searched for */
  found: number
  /** of all addresses */
  counts: Record<SubscriptionState, number>
}

const NOTHING: SubscribersPage = { subscribers: [], found: 0, counts: { confirmed: 0, pending: 0, left: 0 } }

/**
 * The addresses on the newsletter that hold `part` ('' for all), who asked last first; nothing for a member who may not read them.
 * Pages count from 1.
 */
export async function listSubscribers(
  memberId: string,
  part: string,
  page: number,
): Promise<SubscribersPage> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read subscribers', "another's")) return NOTHING
  const isFound = and(
    eq(subscriptions.list, 'newsletter'),
    sql`strpos(lower(${readers.email}), lower(${part.trim()})) > 0`,
  )
  const { id, readerId, askedAt, confirmedAt, leftAt } = subscriptions
  const [rows, found, counts] = await Promise.all([
    db()
      .select({ id, readerId, email: readers.email, askedAt, confirmedAt, leftAt })
      .from(subscriptions)
      .innerJoin(readers, eq(readers.id, subscriptions.readerId))
      .where(isFound)
      .orderBy(desc(subscriptions.askedAt), subscriptions.id)
      .limit(SUBSCRIBERS_PER_PAGE)
      .offset((page - 1) * SUBSCRIBERS_PER_PAGE),
    countFound(isFound),
    countByState(),
  ])
  return { subscribers: rows.map((row) => ({ ...row, state: subscriptionState(row) })), found, counts }
}

async function countFound(isFound: SQL | undefined): Promise<number> {
  const [row] = await db()
    .select({ found: count() })
    .from(subscriptions)
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .where(isFound)
  return row?.found ?? 0
}

async function countByState(): Promise<Record<SubscriptionState, number>> {
  const inState = (state: SubscriptionState) =>
    db().$count(subscriptions, and(eq(subscriptions.list, 'newsletter'), IN_STATE[state]))
  const [confirmed, pending, left] = await Promise.all([
    inState('confirmed'),
    inState('pending'),
    inState('left'),
  ])
  return { confirmed, pending, left }
}

import { desc, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Subscriber, subscribers } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { IN_STATE, type SubscriberState, subscriberState } from './subscriber-state'

export const SUBSCRIBERS_PER_PAGE = 100

export type ListedSubscriber = Pick<Subscriber, 'id' | 'email' | 'askedAt' | 'confirmedAt' | 'leftAt'> & {
  state: SubscriberState
}
export type SubscribersPage = {
  subscribers: ListedSubscriber[]
  /** how many addresses hold the part that was searched for */
  found: number
  /** of all addresses */
  counts: Record<SubscriberState, number>
}

const NOTHING: SubscribersPage = { subscribers: [], found: 0, counts: { confirmed: 0, pending: 0, left: 0 } }

/**
 * The addresses that hold `part` ('' for all), who asked last first; nothing for a member who may not read them.
 * Pages count from 1.
 */
export async function listSubscribers(
  memberId: string,
  part: string,
  page: number,
): Promise<SubscribersPage> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read subscribers', "another's")) return NOTHING
  const holdsPart = sql`strpos(lower(${subscribers.email}), lower(${part.trim()})) > 0`
  const [rows, found, counts] = await Promise.all([
    db()
      .select()
      .from(subscribers)
      .where(holdsPart)
      .orderBy(desc(subscribers.askedAt), subscribers.id)
      .limit(SUBSCRIBERS_PER_PAGE)
      .offset((page - 1) * SUBSCRIBERS_PER_PAGE),
    db().$count(subscribers, holdsPart),
    countByState(),
  ])
  return { subscribers: rows.map(listed), found, counts }
}

function listed({ id, email, askedAt, confirmedAt, leftAt }: Subscriber): ListedSubscriber {
  return { id, email, askedAt, confirmedAt, leftAt, state: subscriberState({ confirmedAt, leftAt }) }
}

async function countByState(): Promise<Record<SubscriberState, number>> {
  const [confirmed, pending, left] = await Promise.all([
    db().$count(subscribers, IN_STATE.confirmed),
    db().$count(subscribers, IN_STATE.pending),
    db().$count(subscribers, IN_STATE.left),
  ])
  return { confirmed, pending, left }
}

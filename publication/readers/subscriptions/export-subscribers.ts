import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { consents, subscribers } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { subscriberState } from './subscriber-state'
import { toCsv } from './to-csv'

const COLUMNS = ['email', 'state', 'asked_at', 'confirmed_at', 'left_at', 'form', 'wording_version']

/**
 * All addresses as CSV (RFC 4180), with the newest asking of each; null for a member who may not have it. Columns are
 * named for programs, moments are ISO 8601 in UTC, and every byte is ASCII, so it has no byte order mark.
 */
export async function exportSubscribers(memberId: string): Promise<string | null> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'export subscribers', "another's")) return null
  const rows = await db()
    .selectDistinctOn([subscribers.askedAt, subscribers.id], { subscriber: subscribers, proof: consents })
    .from(subscribers)
    .leftJoin(consents, eq(consents.subscriberId, subscribers.id))
    .orderBy(subscribers.askedAt, subscribers.id, desc(consents.askedAt))
  const lines = rows.map(({ subscriber, proof }) => [
    subscriber.email,
    subscriberState(subscriber),
    moment(subscriber.askedAt),
    moment(subscriber.confirmedAt),
    moment(subscriber.leftAt),
    proof?.form ?? '',
    String(proof?.wordingVersion ?? ''),
  ])
  return toCsv([COLUMNS, ...lines])
}

function moment(date: Date | null): string {
  return date?.toISOString() ?? ''
}

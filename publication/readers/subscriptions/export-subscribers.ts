import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { consents, readers, subscriptions } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { subscriptionState } from './subscription-state'
import { toCsv } from './to-csv'

const COLUMNS = ['email', 'state', 'asked_at', 'confirmed_at', 'left_at', 'form', 'wording_version']

/**
 * All addresses on the newsletter as CSV (RFC 4180), with the newest asking of each; null for a member who may not have it. Columns are
 * named for programs, moments are ISO 8601 in UTC, and every byte is ASCII, so it has no byte order mark.
 */
export async function exportSubscribers(memberId: string): Promise<string | null> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'export subscribers', "another's")) return null
  const rows = await db()
    .selectDistinctOn([subscriptions.askedAt, subscriptions.id], {
      email: readers.email,
      subscription: subscriptions,
      proof: consents,
    })
    .from(subscriptions)
    .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    .leftJoin(consents, eq(consents.subscriptionId, subscriptions.id))
    .where(eq(subscriptions.list, 'newsletter'))
    .orderBy(subscriptions.askedAt, subscriptions.id, desc(consents.askedAt))
  const lines = rows.map(({ email, subscription, proof }) => [
    email,
    subscriptionState(subscription),
    moment(subscription.askedAt),
    moment(subscription.confirmedAt),
    moment(subscription.leftAt),
    proof?.form ?? '',
    String(proof?.wordingVersion ?? ''),
  ])
  return toCsv([COLUMNS, ...lines])
}

function moment(date: Date | null): string {
  return date?.toISOString() ?? ''
}

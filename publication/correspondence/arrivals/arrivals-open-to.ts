import { eq, type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { arrivals } from '@/db/schema'
import { openTo } from '@/publication/people/permissions/open-to'
import type { Action } from '@/publication/people/permissions/permissions'

/**
 * For `where` on `arrivals`: those that this member may do this to. Their own are those sent to their secret address or
 * uploaded as theirs; of others' only what is held by a judge is anybody's business. Always a condition, never nothing.
 */
export function arrivalsOpenTo(
  database: Database | Transaction,
  memberId: string,
  action: Action,
): Promise<SQL> {
  const isHeld = sql`(${arrivals.state} = 'held' and ${arrivals.exchangeId} is null)`
  return openTo(database, memberId, action, { isOwn: eq(arrivals.memberId, memberId), isOpen: isHeld })
}

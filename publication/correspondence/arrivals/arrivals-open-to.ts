import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { arrivals } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { type Action, ruleFor } from '@/publication/people/permissions/permissions'

/**
 * For `where` on `arrivals`: those that this member may do this to. Their own are those sent to their secret address or
 * uploaded as theirs; of others' only what is held by a judge is anybody's business. Always a condition, never nothing.
 */
export async function arrivalsOpenTo(
  database: Database | Transaction,
  memberId: string,
  action: Action,
): Promise<SQL> {
  const rule = ruleFor(await findStanding(database, memberId), action)
  if (rule === 'nobody') return sql`false`
  const own = eq(arrivals.memberId, memberId)
  const held = and(eq(arrivals.state, 'held'), sql`${arrivals.exchangeId} is null`)
  return (rule === 'all' ? or(own, held) : own) ?? sql`false`
}

import { eq, type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { drafts } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { type Action, ruleFor } from '@/publication/people/permissions/permissions'

/** For `where`: the drafts that this member may do this to. Always a condition, never nothing. */
export async function draftsOpenTo(
  database: Database | Transaction,
  memberId: string,
  action: Action,
): Promise<SQL> {
  const rule = ruleFor(await findStanding(database, memberId), action)
  if (rule === 'all') return sql`true`
  return rule === 'own' ? eq(drafts.ownerId, memberId) : sql`false`
}

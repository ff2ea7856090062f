import { type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { findStanding } from './find-standing'
import { type Action, ruleFor } from './permissions'

/**
 * For `where`: what this member may do this to, when `isOwn` says which are theirs and `isOpen` which of others' are
 * anybody's business. Always a condition, never nothing.
 */
export async function openTo(
  database: Database | Transaction,
  memberId: string,
  action: Action,
  { isOwn, isOpen = sql`true` }: { isOwn: SQL; isOpen?: SQL },
): Promise<SQL> {
  const rule = ruleFor(await findStanding(database, memberId), action)
  if (rule === 'nobody') return sql`false`
  return rule === 'all' ? sql`(${isOwn} or ${isOpen})` : isOwn
}

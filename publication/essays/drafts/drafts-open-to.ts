import { eq, type SQL } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { drafts } from '@/db/schema'
import { openTo } from '@/publication/people/permissions/open-to'
import type { Action } from '@/publication/people/permissions/permissions'

/** For `where`: the drafts that this member may do this to. Always a condition, never nothing. */
export function draftsOpenTo(
  database: Database | Transaction,
  memberId: string,
  action: Action,
): Promise<SQL> {
  return openTo(database, memberId, action, { isOwn: eq(drafts.ownerId, memberId) })
}

import { type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { correspondents, dialogues } from '@/db/schema'
import { openTo } from '@/publication/people/permissions/open-to'
import type { Action } from '@/publication/people/permissions/permissions'

/**
 * For `where` on `dialogues`: those that this member may do this to; their own are those they write in. Always a
 * condition, never nothing.
 */
export function dialoguesOpenTo(
  database: Database | Transaction,
  memberId: string,
  action: Action,
): Promise<SQL> {
  return openTo(database, memberId, action, { isOwn: isCorrespondent(memberId) })
}

/** For `where` on `dialogues`: those this member writes in. */
export function isCorrespondent(memberId: string): SQL {
  return sql`exists (select from ${correspondents} where ${correspondents.dialogueId} = ${dialogues.id}
    and ${correspondents.memberId} = ${memberId})`
}

import { type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { correspondents, dialogues } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { type Action, ruleFor } from '@/publication/people/permissions/permissions'

/**
 * For `where` on `dialogues`: those that this member may do this to; their own are those they write in. Always a
 * condition, never nothing.
 */
export async function dialoguesOpenTo(
  database: Database | Transaction,
  memberId: string,
  action: Action,
): Promise<SQL> {
  const rule = ruleFor(await findStanding(database, memberId), action)
  if (rule === 'all') return sql`true`
  return rule === 'own' ? isCorrespondent(memberId) : sql`false`
}

/** For `where` on `dialogues`: those this member writes in. */
export function isCorrespondent(memberId: string): SQL {
  return sql`exists (select from ${correspondents} where ${correspondents.dialogueId} = ${dialogues.id}
    and ${correspondents.memberId} = ${memberId})`
}

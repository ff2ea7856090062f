import { type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { correspondents, dialogues, letters, writtenLetters } from '@/db/schema'
import { openTo } from '@/publication/people/permissions/open-to'
import type { Action } from '@/publication/people/permissions/permissions'
import { writesNow } from './who-writes'

/** What somebody does who writes in a dialogue: who stopped does not. The others are about what they wrote before. */
const OF_WHO_WRITES: Action[] = [
  'add correspondent',
  'stop writing',
  'write letter',
  'propose letter change',
  'upload exchange',
  'compose dialogue',
]

/**
 * For `where` on `dialogues`: those that this member may do this to; their own are those they write in, and of what they once
 * wrote those they wrote in. Always a condition, never nothing.
 */
export function dialoguesOpenTo(
  database: Database | Transaction,
  memberId: string,
  action: Action,
): Promise<SQL> {
  return openTo(database, memberId, action, { isOwn: isOwnFor(action, memberId) })
}

function isOwnFor(action: Action, memberId: string): SQL {
  if (OF_WHO_WRITES.includes(action)) return isWriter(memberId)
  if (action === 'withdraw dialogue') return sql`(${isWriter(memberId)} or ${isReadOf(memberId)})`
  return isCorrespondent(memberId)
}

/** For `where` on `dialogues`: those this member writes in, or wrote in. */
export function isCorrespondent(memberId: string): SQL {
  return sql`exists (select from ${correspondents} where ${correspondents.dialogueId} = ${dialogues.id}
    and ${correspondents.memberId} = ${memberId})`
}

/** For `where` on `dialogues`: those this member writes in now. */
export function isWriter(memberId: string): SQL {
  return sql`exists (select from ${correspondents} where ${correspondents.dialogueId} = ${dialogues.id}
    and ${correspondents.memberId} = ${memberId} and ${writesNow()})`
}

/** Of which readers have a letter by this member. */
function isReadOf(memberId: string): SQL {
  return sql`(${isCorrespondent(memberId)} and exists (select from ${letters} "public_letter"
    join ${writtenLetters} "own_letter" on "own_letter"."id" = "public_letter"."written_letter_id"
    where "public_letter"."piece_id" = ${dialogues.pieceId} and "own_letter"."writer_id" = ${memberId}))`
}

import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { correspondents, dialogues, writtenLetters } from '@/db/schema'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import type { Action } from '@/publication/people/permissions/permissions'
import { readsAll } from '../private-passages/find-seat'

/** What only the writer of a letter may do to it, whatever their role. */
const OF_ITS_WRITER: Action[] = ['write letter', 'discard letter', 'revise letter', 'decide letter change']

/**
 * For `where` on `written_letters` joined with `dialogues`: those that this member may do this to. A draft is its
 * writer's alone, and who stopped gets no letter of after that. Always a condition, never nothing.
 */
export async function lettersOpenTo(
  database: Database | Transaction,
  memberId: string,
  action: Action,
): Promise<SQL> {
  const open = await dialoguesOpenTo(database, memberId, action)
  const isWriter = eq(writtenLetters.writerId, memberId)
  const whose = OF_ITS_WRITER.includes(action)
    ? isWriter
    : sql`(${writtenLetters.sentAt} is not null or ${isWriter})`
  const isInTime = (await readsAll(database, memberId))
    ? sql`true`
    : sql`(${isWriter} or ${isInTimeFor(memberId)})`
  return and(open, whose, isInTime) ?? sql`false`
}

/** `lettersSentFor`, in whatever dialogue they are. */
function isInTimeFor(memberId: string): SQL {
  return sql`exists (select from ${correspondents} "own_seat" where "own_seat"."dialogue_id" = ${dialogues.id}
    and "own_seat"."member_id" = ${memberId} and ("own_seat"."left_at" is null
    or date_trunc('milliseconds', greatest(${writtenLetters.createdAt}, ${writtenLetters.sentAt})) < date_trunc('milliseconds', "own_seat"."left_at")))`
}

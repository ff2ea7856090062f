import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { writtenLetters } from '@/db/schema'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import type { Action } from '@/publication/people/permissions/permissions'

/** What only the writer of a letter may do to it, whatever their role. */
const OF_ITS_WRITER: Action[] = ['write letter', 'revise letter', 'decide letter change']

/**
 * For `where` on `written_letters` joined with `dialogues`: those that this member may do this to. A draft is its
 * writer's alone. Always a condition, never nothing.
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
  return and(open, whose) ?? sql`false`
}

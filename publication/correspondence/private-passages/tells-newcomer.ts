import { and, eq, isNotNull, ne, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents, letterRevisions, type WrittenLetter, writtenLetters } from '@/db/schema'
import { isNewestRevision } from '../letters/is-newest-revision'
import { bodyFor, seesPrivatePassages } from './body-for'
import { findPrivateElsewhere, privateRuns } from './private-elsewhere'

type Letter = Pick<WrittenLetter, 'dialogueId' | 'writerId' | 'createdAt' | 'sentAt'>

/**
 * Whether a text of this letter would tell somebody who came later what stayed between the others: words of a private
 * passage, of a letter of another writer, in what this correspondent reads of it and not where they stand. Somebody can
 * have come after the words were quoted, so it is asked whenever a text becomes what others read.
 */
export async function tellsNewcomer(
  transaction: Transaction,
  letter: Letter,
  body: string,
): Promise<boolean> {
  const seats = await transaction
    .select({ joinedAt: correspondents.createdAt })
    .from(correspondents)
    .where(eq(correspondents.dialogueId, letter.dialogueId))
  const before = await listLettersOfOthers(transaction, letter)
  return seats.some((seat) => {
    const hidden = before.filter((other) => !seesPrivatePassages(seat, other))
    if (hidden.length === 0) return false
    return (
      findPrivateElsewhere(bodyFor(seat, letter, body), privateRuns(hidden.map((it) => it.body))).length > 0
    )
  })
}

/** Those that were sent before the last correspondent came: of later ones nothing is hidden. */
function listLettersOfOthers(transaction: Transaction, { dialogueId, writerId }: Letter) {
  const { sentAt, createdAt } = writtenLetters
  return transaction
    .select({ sentAt, createdAt, body: letterRevisions.body })
    .from(writtenLetters)
    .innerJoin(letterRevisions, isNewestRevision())
    .where(
      and(
        eq(writtenLetters.dialogueId, dialogueId),
        ne(writtenLetters.writerId, writerId),
        sql`greatest(${createdAt}, ${sentAt}) < (select max(c.created_at) from ${correspondents} c
          where c.dialogue_id = ${dialogueId})`,
        isNotNull(sentAt),
      ),
    )
}

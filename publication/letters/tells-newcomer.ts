import { and, eq, isNotNull, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents, letterRevisions, type WrittenLetter, writtenLetters } from '@/db/schema'
import { seesPrivatePassages } from './body-for'
import { findPrivateElsewhere, privateRuns } from './private-elsewhere'

/**
 * Whether a letter would tell somebody who came later what stayed between the others: words of a private passage, of a
 * letter of another writer, that a correspondent of now does not see where they stand. Somebody can have come after the
 * words were quoted, so it is asked when a letter is sent.
 */
export async function tellsNewcomer(
  transaction: Transaction,
  { dialogueId, writerId }: Pick<WrittenLetter, 'dialogueId' | 'writerId'>,
  body: string,
): Promise<boolean> {
  const seats = await transaction
    .select({ joinedAt: correspondents.createdAt })
    .from(correspondents)
    .where(eq(correspondents.dialogueId, dialogueId))
  const { sentAt, createdAt } = writtenLetters
  const letters = await transaction
    .select({ sentAt, createdAt, body: letterRevisions.body })
    .from(writtenLetters)
    .innerJoin(
      letterRevisions,
      and(
        eq(letterRevisions.letterId, writtenLetters.id),
        eq(letterRevisions.number, writtenLetters.revision),
      ),
    )
    .where(
      and(
        eq(writtenLetters.dialogueId, dialogueId),
        ne(writtenLetters.writerId, writerId),
        isNotNull(writtenLetters.sentAt),
      ),
    )
  const hidden = letters.filter((letter) => seats.some((seat) => !seesPrivatePassages(seat, letter)))
  return findPrivateElsewhere(body, privateRuns(hidden.map((letter) => letter.body))).length > 0
}

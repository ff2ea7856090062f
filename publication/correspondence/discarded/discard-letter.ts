import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { writtenLetters } from '@/db/schema'
import { lockLetter } from '../letters/lock-letter'

export type LetterDiscarded =
  | { status: 'discarded' }
  /** the others have it: it stays */
  | { status: 'sent' }
  | { status: 'not-found' }

/**
 * Throws a letter away that was not sent: it can be fetched back for thirty days. Only its writer can, also when they stopped writing
 * there. Throwing away twice, or twice at once, is once; the days count from the first.
 */
export async function discardLetter(
  memberId: string,
  letterId: string,
  now = new Date(),
): Promise<LetterDiscarded> {
  return db().transaction(async (transaction) => {
    const letter = (await lockLetter(transaction, memberId, letterId, 'discard letter'))?.letter
    if (!letter) return { status: 'not-found' }
    if (letter.sentAt) return { status: 'sent' }
    if (!letter.discardedAt)
      await transaction
        .update(writtenLetters)
        .set({ discardedAt: now })
        .where(eq(writtenLetters.id, letterId))
    return { status: 'discarded' }
  })
}

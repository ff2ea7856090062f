import { and, eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type WrittenLetter, writtenLetters } from '@/db/schema'
import { isUnsent } from '../letters/is-unsent'
import { lockLetter } from '../letters/lock-letter'

export type LetterFetchedBack =
  | { status: 'fetched-back'; dialogueId: string }
  /** its writer stopped writing there: it stays where it is, to be read */
  | { status: 'stopped' }
  /** they are writing another there meanwhile, and each has one */
  | { status: 'another' }
  | { status: 'not-found' }

/** Fetches a letter back that its writer threw away; one that was not thrown away stays as it is. Nothing in it changes. */
export async function fetchBackLetter(memberId: string, letterId: string): Promise<LetterFetchedBack> {
  return db().transaction(async (transaction) => {
    const letter = (await lockLetter(transaction, memberId, letterId, 'discard letter'))?.letter
    if (!letter || letter.sentAt) return { status: 'not-found' }
    if (!(await lockLetter(transaction, memberId, letterId, 'write letter'))) return { status: 'stopped' }
    if (letter.discardedAt) {
      if (await isWritingAnother(transaction, letter)) return { status: 'another' }
      await transaction
        .update(writtenLetters)
        .set({ discardedAt: null })
        .where(eq(writtenLetters.id, letterId))
    }
    return { status: 'fetched-back', dialogueId: letter.dialogueId }
  })
}

async function isWritingAnother(
  transaction: Transaction,
  { dialogueId, writerId }: WrittenLetter,
): Promise<boolean> {
  const isTheirs = and(eq(writtenLetters.dialogueId, dialogueId), eq(writtenLetters.writerId, writerId))
  return (await transaction.$count(writtenLetters, and(isTheirs, isUnsent()))) > 0
}

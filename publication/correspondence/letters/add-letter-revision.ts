import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { letterRevisions, type WrittenLetter, writtenLetters } from '@/db/schema'
import type { LetterText } from './letter-text'

/**
 * Remembers a next state of a letter, and returns its number. The caller holds a lock on the letter. `closedPictures`: what
 * it spells and its writer may not use, of a letter that nobody else sees.
 */
export async function addLetterRevision(
  transaction: Transaction,
  letter: Pick<WrittenLetter, 'id' | 'revision'>,
  { subject, toMemberId, body }: LetterText,
  now: Date,
  closedPictures: string[] = [],
): Promise<number> {
  const revision = letter.revision + 1
  await transaction
    .insert(letterRevisions)
    .values({ letterId: letter.id, number: revision, subject, body, closedPictures, savedAt: now })
  await transaction
    .update(writtenLetters)
    .set({ revision, subject, toMemberId, updatedAt: now })
    .where(eq(writtenLetters.id, letter.id))
  return revision
}

import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { type LetterRevision, letterRevisions, type WrittenLetter, writtenLetters } from '@/db/schema'
import type { LetterText } from './letter-text'

/** How a letter that nobody else sees was saved. `closedPictures`: what it spells and its writer may not use. */
type HowSaved = Partial<Pick<LetterRevision, 'closedPictures' | 'savedByItself' | 'fetchedBackFrom'>>

/** Remembers a next state of a letter, and returns its number. The caller holds a lock on the letter. */
export async function addLetterRevision(
  transaction: Transaction,
  letter: Pick<WrittenLetter, 'id' | 'revision' | 'discardedAt'>,
  { subject, toMemberId, body }: LetterText,
  now: Date,
  how: HowSaved = {},
): Promise<number> {
  const revision = letter.revision + 1
  await transaction
    .insert(letterRevisions)
    .values({ letterId: letter.id, number: revision, subject, body, savedAt: now, ...how })
  // Whoever writes in what was thrown away has thirty days again.
  const discardedAt = letter.discardedAt && now
  await transaction
    .update(writtenLetters)
    .set({ revision, subject, toMemberId, discardedAt, updatedAt: now })
    .where(eq(writtenLetters.id, letter.id))
  return revision
}

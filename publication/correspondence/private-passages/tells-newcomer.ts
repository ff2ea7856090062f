import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents, type WrittenLetter } from '@/db/schema'
import { findPrivateElsewhere } from './private-elsewhere'
import { withoutPrivatePassages } from './private-passages'
import { readPrivateWords } from './read-private-words'
import { seesPrivatePassages } from './sees-private-passages'

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
  const words = await readPrivateWords(transaction, letter.dialogueId)
  if (words.isEmpty) return false
  const seats = await transaction
    .select({ joinedAt: correspondents.createdAt })
    .from(correspondents)
    .where(eq(correspondents.dialogueId, letter.dialogueId))
  return seats.some((seat) => {
    const read = seesPrivatePassages(seat, letter) ? body : withoutPrivatePassages(body)
    return findPrivateElsewhere(read, words).some(({ whose }) =>
      [...whose].some((it) => it.writerId !== letter.writerId && !seesPrivatePassages(seat, it)),
    )
  })
}

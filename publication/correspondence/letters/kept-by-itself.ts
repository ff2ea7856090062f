import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { letterRevisions, type WrittenLetter } from '@/db/schema'
import { isSoonFollowed } from '@/publication/essays/revisions/is-soon-followed'

type Saved = { subject: string; body: string; savedByItself: boolean; savedAt: Date }

/** What saved itself a moment ago makes place for what saves itself now, as with essays. Only of a letter that was not sent. */
export async function passOver(
  transaction: Transaction,
  letter: WrittenLetter,
  before: Saved,
  next: Saved,
): Promise<void> {
  const stateOf = (it: Saved) => ({ ...it, words: `${it.subject}\n${it.body}`, savedBy: letter.writerId })
  if (isSoonFollowed(stateOf(before), stateOf(next)))
    await transaction.delete(letterRevisions).where(isNewestOf(letter))
}

/** A revision that saved itself is kept for good once its writer pressed a button on it. */
export async function keepDeliberately(transaction: Transaction, letter: WrittenLetter): Promise<void> {
  await transaction
    .update(letterRevisions)
    .set({ savedByItself: false })
    .where(and(isNewestOf(letter), eq(letterRevisions.savedByItself, true)))
}

/** As the letter was when it was locked. */
function isNewestOf({ id, revision }: WrittenLetter) {
  return and(eq(letterRevisions.letterId, id), eq(letterRevisions.number, revision))
}

import { eq, lt } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { letterRevisions, writtenLetters } from '@/db/schema'
import { keptSince } from '@/publication/essays/discarded/days-left'
import { deleteUnusedPictures } from '@/publication/pictures/media/delete-unused-pictures'
import { markUnused } from '@/publication/pictures/media/mark-unused'

/**
 * Deletes for good the letters that were thrown away thirty days ago, as `deleteDiscardedDrafts` does with essays: with all their
 * revisions and the pictures that stood in nothing else.
 */
export async function deleteDiscardedLetters(now = new Date()): Promise<void> {
  const until = keptSince(now)
  let isThereMore = true
  while (isThereMore) isThereMore = await db().transaction((transaction) => deleteOne(transaction, until))
  await deleteUnusedPictures()
}

/** Chosen under its lock: what is fetched back or written in at that moment is passed by. False when there was none. */
async function deleteOne(transaction: Transaction, until: Date): Promise<boolean> {
  const [letter] = await transaction
    .select({ id: writtenLetters.id })
    .from(writtenLetters)
    .where(lt(writtenLetters.discardedAt, until))
    .limit(1)
    .for('update', { skipLocked: true })
  if (!letter) return false
  const rows = await transaction
    .select({ pictures: letterRevisions.pictures })
    .from(letterRevisions)
    .where(eq(letterRevisions.letterId, letter.id))
  await transaction.delete(writtenLetters).where(eq(writtenLetters.id, letter.id))
  await markUnused(transaction, [...new Set(rows.flatMap(({ pictures }) => pictures))])
  return true
}

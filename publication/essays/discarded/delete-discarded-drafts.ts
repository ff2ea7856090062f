import { eq, lt } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { drafts, news, revisions } from '@/db/schema'
import { deleteUnusedPictures } from '@/publication/pictures/media/delete-unused-pictures'
import { markUnused } from '@/publication/pictures/media/mark-unused'
import { keptSince } from './days-left'

/**
 * Deletes for good what was thrown away thirty days ago, with all its revisions and the pictures that stood in nothing else.
 * Each essay is a transaction of its own; a run that was cut off is finished by the next.
 */
export async function deleteDiscardedDrafts(now = new Date()): Promise<void> {
  const until = keptSince(now)
  let isThereMore = true
  while (isThereMore) isThereMore = await db().transaction((transaction) => deleteOne(transaction, until))
  await deleteUnusedPictures()
}

/** Chosen under its lock: what is fetched back or written in at that moment is passed by. False when there was none. */
async function deleteOne(transaction: Transaction, until: Date): Promise<boolean> {
  const [draft] = await transaction
    .select({ id: drafts.id })
    .from(drafts)
    .where(lt(drafts.discardedAt, until))
    .limit(1)
    .for('update', { skipLocked: true })
  if (!draft) return false
  const rows = await transaction
    .select({ pictures: revisions.pictures })
    .from(revisions)
    .where(eq(revisions.draftId, draft.id))
  await transaction.delete(drafts).where(eq(drafts.id, draft.id))
  await transaction.delete(news).where(eq(news.thingId, draft.id))
  await markUnused(transaction, [...new Set(rows.flatMap(({ pictures }) => pictures))])
  return true
}

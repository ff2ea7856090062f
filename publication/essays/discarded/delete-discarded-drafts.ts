import { and, eq, lt } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { drafts, news, revisions } from '@/db/schema'
import { deleteUnusedPictures } from '@/publication/pictures/media/delete-unused-pictures'
import { markUnused } from '@/publication/pictures/media/mark-unused'
import { DAY_MS, DAYS_KEPT } from './days-left'

/**
 * Deletes for good what was thrown away thirty days ago, with all its revisions and the pictures that stood in nothing else.
 * Each essay is a transaction of its own; a run that was cut off is finished by the next.
 */
export async function deleteDiscardedDrafts(now = new Date()): Promise<void> {
  const until = new Date(now.getTime() - DAYS_KEPT * DAY_MS)
  const old = await db().select({ id: drafts.id }).from(drafts).where(lt(drafts.discardedAt, until))
  for (const { id } of old) await db().transaction((transaction) => deleteDraft(transaction, id, until))
  await deleteUnusedPictures()
}

async function deleteDraft(transaction: Transaction, draftId: string, until: Date): Promise<void> {
  // It may have been fetched back, or written in, a moment ago.
  const [draft] = await transaction
    .select({ id: drafts.id })
    .from(drafts)
    .where(and(eq(drafts.id, draftId), lt(drafts.discardedAt, until)))
    .for('update')
  if (!draft) return
  const rows = await transaction
    .select({ pictures: revisions.pictures })
    .from(revisions)
    .where(eq(revisions.draftId, draftId))
  await transaction.delete(drafts).where(eq(drafts.id, draftId))
  await transaction.delete(news).where(eq(news.thingId, draftId))
  await markUnused(transaction, [...new Set(rows.flatMap(({ pictures }) => pictures))])
}

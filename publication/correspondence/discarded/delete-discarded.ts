import { deleteDiscardedDrafts } from '@/publication/essays/discarded/delete-discarded-drafts'
import { deleteDiscardedLetters } from './delete-discarded-letters'

/**
 * Deletes for good the essays and letters that were thrown away thirty days ago. What cannot be deleted of the one keeps nothing of the
 * other; it is thrown when both were tried.
 */
export async function deleteDiscarded(now = new Date()): Promise<void> {
  const failures: unknown[] = []
  for (const deleteAll of [deleteDiscardedDrafts, deleteDiscardedLetters])
    await deleteAll(now).catch((cause) => failures.push(cause))
  if (failures.length > 0) throw new AggregateError(failures, 'Not all that was thrown away could be deleted')
}

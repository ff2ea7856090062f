import { isNotNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { media, unusedPictures } from '@/db/schema'
import { isUsed } from './is-used'
import { selectSpelled } from './select-spelled'

/**
 * Marks those of these pictures for deletion that nothing shows any more, by how texts spelled them. What came from a file
 * stays: its file says that it belongs to the publication.
 */
export async function markUnused(transaction: Transaction, spelled: string[]): Promise<void> {
  for (const picture of await selectSpelled(transaction, spelled, isNotNull(media.uploadedBy))) {
    if (await isUsed(transaction, picture)) continue
    await transaction.insert(unusedPictures).values({ mediaId: picture.id }).onConflictDoNothing()
  }
}

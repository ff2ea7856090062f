import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { media, unusedPictures } from '@/db/schema'
import { isUsed } from '@/publication/pictures/media/is-used'
import type { Departed } from '../departed'

/** Marks their pictures that nothing shows any more for deletion; those that something shows are nobody's in particular from now on. */
export async function erasePictures(transaction: Transaction, { memberId }: Departed): Promise<void> {
  const theirs = await transaction.select().from(media).where(eq(media.uploadedBy, memberId))
  for (const picture of theirs)
    if (!(await isUsed(transaction, picture)))
      await transaction.insert(unusedPictures).values({ mediaId: picture.id }).onConflictDoNothing()
  await transaction.update(media).set({ uploadedBy: sql`null` }).where(eq(media.uploadedBy, memberId))
}

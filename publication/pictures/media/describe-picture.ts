import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { media } from '@/db/schema'

/** Words that belong to a picture wherever it stands. */
export type PictureWords = { alt: string; credit: string; licence: string }

/** Gives words to a picture that has none; those it has stay. */
export async function describePicture(
  transaction: Transaction,
  name: string,
  { alt, credit, licence }: PictureWords,
): Promise<void> {
  const isBare = and(eq(media.name, name), eq(media.alt, ''), eq(media.credit, ''), eq(media.licence, ''))
  await transaction.update(media).set({ alt, credit, licence }).where(isBare)
}

import { rm } from 'node:fs/promises'
import { eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Media, media, unusedPictures } from '@/db/schema'
import { holdFiles } from './hold-files'
import { isUsed } from './is-used'
import { folderName, masterFile, variantsFolder } from './media-places'

/**
 * Deletes the pictures that were marked for it and that nothing shows still, with their files unless another row has the
 * same. Files go before their row is gone: a run that was cut off in between is finished by the next.
 */
export async function deleteUnusedPictures(): Promise<void> {
  const marked = await db()
    .select({ id: media.id, hash: media.hash })
    .from(unusedPictures)
    .innerJoin(media, eq(media.id, unusedPictures.mediaId))
  for (const picture of marked) await db().transaction((transaction) => deletePicture(transaction, picture))
}

async function deletePicture(
  transaction: Transaction,
  { id, hash }: Pick<Media, 'id' | 'hash'>,
): Promise<void> {
  await holdFiles(transaction, hash)
  // Whoever saves a text that spells it holds the row (holdSpelled), so what is asked next is true until the end.
  const [picture] = await transaction.select().from(media).where(eq(media.id, id)).for('update')
  const [mark] = await transaction.delete(unusedPictures).where(eq(unusedPictures.mediaId, id)).returning()
  if (!picture || !mark || (await isUsed(transaction, picture))) return
  await transaction.delete(media).where(eq(media.id, id))
  await deleteFiles(transaction, picture)
}

async function deleteFiles(transaction: Transaction, { hash }: Media): Promise<void> {
  const others = await transaction
    .select({ hash: media.hash })
    .from(media)
    .where(eq(sql`left(${media.hash}, 16)`, folderName(hash)))
  if (others.length === 0) await rm(variantsFolder(hash), { recursive: true, force: true })
  if (!others.some((other) => other.hash === hash)) await rm(masterFile(hash), { force: true })
}

import { existsSync } from 'node:fs'
import type { Transaction } from '@/db/client'
import { media } from '@/db/schema'
import { holdFiles } from './hold-files'
import { masterFile } from './media-places'
import type { Prepared } from './work-on-picture'

/**
 * Gives a name to a prepared picture, whatever had that name before: for imports, where the file's name is the address.
 * The words of what had the name stay.
 */
export async function replacePicture(
  transaction: Transaction,
  name: string,
  picture: Prepared,
): Promise<void> {
  await holdFiles(transaction, picture.hash)
  if (!existsSync(masterFile(picture.hash))) throw new Error('The files of a picture were deleted meanwhile')
  await transaction
    .insert(media)
    .values({ name, ...picture })
    .onConflictDoUpdate({ target: media.name, set: picture })
}

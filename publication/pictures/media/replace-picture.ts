import type { Transaction } from '@/db/client'
import { media } from '@/db/schema'
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
  await transaction
    .insert(media)
    .values({ name, ...picture })
    .onConflictDoUpdate({ target: media.name, set: picture })
}

import type { Transaction } from '@/db/client'
import { type Media, media } from '@/db/schema'
import type { Prepared } from './work-on-picture'

/** Words that belong to a picture wherever it stands. */
export type PictureWords = { alt: string; credit: string; licence: string }

/** Gives a name to a prepared picture, whatever had that name before: for imports, where the file's name is the address. */
export async function replacePicture(
  transaction: Transaction,
  name: string,
  picture: Prepared,
  words: PictureWords,
): Promise<Media> {
  const [row] = await transaction
    .insert(media)
    .values({ name, ...picture, ...words })
    .onConflictDoUpdate({ target: media.name, set: { ...picture, ...words } })
    .returning()
  if (!row) throw new Error(`${name} was neither inserted nor updated`)
  return row
}

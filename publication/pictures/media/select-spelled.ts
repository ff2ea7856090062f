import { inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { type Media, media } from '@/db/schema'
import { folderName } from './media-places'

/** As texts spell a picture: by its name, and by the digits of its variants. */
export const spellingsOf = ({ name, hash }: Pick<Media, 'name' | 'hash'>): [string, string] => [
  name,
  folderName(hash),
]

/** The pictures that are spelled so. The same bytes under two names have one folder, so digits may find several. */
export async function selectSpelled(
  database: Database | Transaction,
  spelled: string[],
  condition?: SQL,
): Promise<Media[]> {
  if (spelled.length === 0) return []
  const isSpelled = or(inArray(media.name, spelled), inArray(sql`left(${media.hash}, 16)`, spelled))
  return database
    .select()
    .from(media)
    .where(condition ? sql`${isSpelled} and ${condition}` : isSpelled)
}

import type { Database, Transaction } from '@/db/client'
import type { Media } from '@/db/schema'
import { selectOpenPictures } from '@/publication/essays/pictures/select-open-pictures'
import { spellingsOf } from '@/publication/pictures/media/select-spelled'
import { type PrivateIn, spelledInDialogues } from './spelled-in-dialogues'

/** A picture that this member may see, and whether every reader may. */
export type SeenPicture = { row: Media; isPublic: boolean }

/**
 * Of the pictures that are spelled so, those this member may see at the desk: their own, public ones, and those in a text
 * they may read. Of a private passage that is its correspondents alone.
 */
export async function selectSeenPictures(
  database: Database | Transaction,
  memberId: string,
  spelled: string[],
  privateIn: PrivateIn = 'all',
): Promise<SeenPicture[]> {
  const { open, closed, isPublic } = await selectOpenPictures(database, memberId, spelled)
  const written = await spelledInDialogues(database, memberId, closed.flatMap(spellingsOf), privateIn)
  const seen = closed.filter((row) => spellingsOf(row).some((spelling) => written.has(spelling)))
  return [...open, ...seen].map((row) => ({ row, isPublic: isPublic(row) }))
}

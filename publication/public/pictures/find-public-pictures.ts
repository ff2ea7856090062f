import { db } from '@/db/client'
import { variantAddress } from '@/publication/pictures/media/media-places'
import { MEDIA, type Picture, toPicture } from '@/publication/pictures/media/picture'
import { selectPublic } from './select-public'

/**
 * The pictures behind addresses like `/media/brug.png`, by that address, as every reader may have them. Unknown ones are
 * left out, and so are those that nothing published spells.
 */
export async function findPublicPictures(srcs: string[]): Promise<Map<string, Picture>> {
  const names = new Set(srcs.filter((src) => src.startsWith(MEDIA)).map((src) => src.slice(MEDIA.length)))
  const rows = await selectPublic(db(), [...names])
  const named = rows.filter(({ name }) => names.has(name))
  return new Map(named.map((row) => [`${MEDIA}${row.name}`, toPicture(row, publicAddress)]))
}

const publicAddress = ({ hash }: { hash: string }, file: string) => variantAddress(hash, file)

import { db } from '@/db/client'
import type { Media } from '@/db/schema'
import { variantAddress } from '@/publication/pictures/media/media-places'
import { MEDIA, type Picture, toPicture } from '@/publication/pictures/media/picture'
import { selectSeenPictures } from './select-seen-pictures'

/** Where a picture that is not public is served to whoever may see it, asked again each time. */
export const DESK_PICTURES = '/schrijven/beeld/'

/**
 * The pictures behind addresses like `/media/brug.png`, by that address, as this member may have them at the desk. Those
 * they may not see are left out as if there were none. `at`: where those are served that are not public.
 */
export async function findDeskPictures(
  memberId: string,
  srcs: string[],
  at = DESK_PICTURES,
): Promise<Map<string, Picture>> {
  const atDesk = ({ name }: Media, file: string) => `${at}${name}/${file}`
  const names = new Set(srcs.filter((src) => src.startsWith(MEDIA)).map((src) => src.slice(MEDIA.length)))
  const seen = (await selectSeenPictures(db(), memberId, [...names])).filter(({ row }) => names.has(row.name))
  return new Map(
    seen.map(({ row, isPublic }) => [
      `${MEDIA}${row.name}`,
      toPicture(row, isPublic ? ({ hash }, file) => variantAddress(hash, file) : atDesk),
    ]),
  )
}

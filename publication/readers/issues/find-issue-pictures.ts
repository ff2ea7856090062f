import { db } from '@/db/client'
import type { DraftedPart, IssuePart } from '@/db/schema'
import { variantAddress } from '@/publication/pictures/media/media-places'
import { MEDIA, type Picture, toPicture } from '@/publication/pictures/media/picture'
import { selectSpelled, spellingsOf } from '@/publication/pictures/media/select-spelled'
import { findPublicPictures } from '@/publication/public/pictures/find-public-pictures'

/**
 * The pictures of own words as readers will have them, by their addresses: those they see already, and those that become public with the
 * issue because whoever saved it could use them.
 */
export async function findIssuePictures(
  parts: readonly (DraftedPart | IssuePart)[],
  srcs: string[],
): Promise<Map<string, Picture>> {
  if (srcs.length === 0) return new Map()
  const open = new Set(parts.flatMap((part) => ('openPictures' in part ? part.openPictures : [])))
  const names = srcs.filter((src) => src.startsWith(MEDIA)).map((src) => src.slice(MEDIA.length))
  const rows = await selectSpelled(
    db(),
    names.filter((name) => open.has(name)),
  )
  const toBe = rows
    .filter((row) => spellingsOf(row).some((it) => open.has(it)))
    .map(
      (row) =>
        [`${MEDIA}${row.name}`, toPicture(row, ({ hash }, file) => variantAddress(hash, file))] as const,
    )
  return new Map([...(await findPublicPictures(srcs)), ...toBe])
}

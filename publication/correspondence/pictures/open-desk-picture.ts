import { db } from '@/db/client'
import { type MediaFile, openVariant } from '@/publication/pictures/media/open-variant'
import { PICTURE_NAME } from '@/publication/pictures/media/picture-name'
import { selectSeenPictures } from './select-seen-pictures'

/**
 * One file of a picture, "480.avif", or its largest JPEG, for a member who may see it at this moment; null for everybody else, whether there is
 * such a picture or not.
 */
export async function openDeskPicture(
  memberId: string,
  name: string,
  file?: string,
): Promise<MediaFile | null> {
  if (!PICTURE_NAME.test(name)) return null
  const seen = await selectSeenPictures(db(), memberId, [name])
  const found = seen.find(({ row }) => row.name === name)
  return found ? openVariant(found.row, file ?? `${found.row.widths.at(-1)}.jpg`) : null
}

import type { MediaFile } from '@/publication/pictures/media/open-variant'
import { MEDIA } from '@/publication/pictures/media/picture'
import { openDeskPicture } from '../../pictures/open-desk-picture'
import { openProofLink } from './open-proof-link'

/**
 * One file of a picture, "480.avif", for whoever has the link of a proof that it is in, while that link opens it; null for any other
 * picture. `viewerId`: who is signed in in that browser, if anybody; another than it was mailed to gets none.
 */
export async function openProofPicture(
  token: string,
  viewerId: string | null,
  name: string,
  file?: string,
): Promise<MediaFile | null> {
  const opened = await openProofLink(token)
  if (opened.status !== 'open' || (viewerId && viewerId !== opened.memberId)) return null
  if (!Object.hasOwn(opened.open.current.proof.pictures, `${MEDIA}${name}`)) return null
  return openDeskPicture(opened.memberId, name, file)
}

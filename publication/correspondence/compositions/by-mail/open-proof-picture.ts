import type { MediaFile } from '@/publication/pictures/media/open-variant'
import { spelledPictures } from '@/publication/pictures/media/spelled-pictures'
import { openDeskPicture } from '../../pictures/open-desk-picture'
import type { Proof } from '../proof'
import { openProofLink } from './open-proof-link'

/**
 * One file of a picture, "480.avif", for whoever has the link of a proof that shows it to them, while that link opens it; null for any other
 * picture, also in a part that they may not read yet. `viewerId`: who is signed in in that browser, if anybody; another than it was mailed to gets none.
 */
export async function openProofPicture(
  token: string,
  viewerId: string | null,
  name: string,
  file?: string,
): Promise<MediaFile | null> {
  const opened = await openProofLink(token)
  if (opened.status !== 'open' || (viewerId && viewerId !== opened.memberId)) return null
  if (!spelledPictures(textOf(opened.open.current.proof)).includes(name)) return null
  return openDeskPicture(opened.memberId, name, file)
}

/** As far as whoever it was mailed to may read it. */
function textOf({ image, letters, closing }: Proof): string {
  const texts = letters.flatMap(({ body, interlude }) => [body, interlude])
  return [image?.src ?? '', closing, ...texts].join('\n\n')
}

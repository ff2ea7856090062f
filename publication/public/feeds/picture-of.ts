import type { PieceView } from '@/publication/public/pieces/select-views'
import type { FeedPicture } from './feed'
import type { Setting } from './letter-places'

/** The picture set beside a piece, at its absolute address; null when there is none, or readers may not have it. */
export function pictureOf(
  { image }: Pick<PieceView, 'image'>,
  { siteUrl, pictures }: Pick<Setting, 'siteUrl' | 'pictures'>,
): FeedPicture | null {
  const picture = image && pictures.get(image.src)
  if (!image || !picture) return null
  const { alt, credit, licence } = image
  return { url: `${siteUrl}${picture.fallback}`, alt, credit, licence }
}

import type { Picture } from '@/publication/pictures/media/picture'
import { findPublicPictures } from '@/publication/public/pictures/find-public-pictures'
import { listPicturesOf } from '@/publication/public/pieces/list-pictures-of'
import type { PieceView } from '@/publication/public/pieces/select-views'

/** Every picture these pieces show, asked for at once. */
export async function findPicturesOf(asker: string, pieces: PieceView[]): Promise<Map<string, Picture>> {
  const listed = await Promise.all(pieces.map((piece) => listPicturesOf(asker, piece)))
  return findPublicPictures([...new Set(listed.flat())])
}

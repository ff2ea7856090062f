import { findPictures, type Picture } from '@/publication/media/find-pictures'
import type { PieceView } from '@/publication/pieces/find-piece'
import { listPictures } from '@/publication/prose/list-pictures'

/** Every picture these pieces show, asked for at once. */
export async function findPicturesOf(pieces: PieceView[]): Promise<Map<string, Picture>> {
  return findPictures([...new Set(pieces.flatMap(picturesOf))])
}

function picturesOf(piece: PieceView): string[] {
  return [
    ...(piece.image ? [piece.image.src] : []),
    ...listPictures(piece.body, 'mdx'),
    ...piece.letters.flatMap(({ body, interlude }) => [
      ...listPictures(body, 'markdown'),
      ...listPictures(interlude, 'mdx'),
    ]),
  ]
}

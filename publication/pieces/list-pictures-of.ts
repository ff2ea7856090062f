import { listPictures } from '@/publication/prose/list-pictures'
import type { PieceView } from './select-views'

/** The addresses of every picture a piece shows, as its texts write them. */
export function listPicturesOf(piece: Pick<PieceView, 'image' | 'body' | 'letters'>): string[] {
  return [
    ...(piece.image ? [piece.image.src] : []),
    ...listPictures(piece.body, 'mdx'),
    ...piece.letters.flatMap(({ body, interlude }) => [
      ...listPictures(interlude, 'mdx'),
      ...listPictures(body, 'markdown'),
    ]),
  ]
}

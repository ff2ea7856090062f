import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import type { PieceView } from './select-views'

/** The addresses of every picture a piece shows, as its texts write them. */
export async function listPicturesOf({
  image,
  body,
  letters,
}: Pick<PieceView, 'image' | 'body' | 'letters'>): Promise<string[]> {
  const inTexts = await Promise.all([
    listPicturesInWorker(body, 'mdx'),
    ...letters.flatMap((letter) => [
      listPicturesInWorker(letter.interlude, 'mdx'),
      listPicturesInWorker(letter.body, 'markdown'),
    ]),
  ])
  return [...(image ? [image.src] : []), ...inTexts.flat()]
}

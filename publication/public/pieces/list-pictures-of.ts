import { listPicturesInWorker } from '@/publication/text/prose/list-pictures-in-worker'
import type { PieceView } from './select-views'

/** The addresses of every picture a piece shows, as its texts write them. `asker` is who waits in line for it. */
export async function listPicturesOf(
  asker: string,
  { image, body, letters }: Pick<PieceView, 'image' | 'body' | 'letters'>,
): Promise<string[]> {
  const inTexts = await Promise.all([
    listPicturesInWorker(asker, body, 'mdx'),
    ...letters.flatMap((letter) => [
      listPicturesInWorker(asker, letter.interlude, 'mdx'),
      listPicturesInWorker(asker, letter.body, letter.format),
    ]),
  ])
  return [...(image ? [image.src] : []), ...inTexts.flat()]
}

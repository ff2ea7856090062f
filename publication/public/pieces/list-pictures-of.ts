import { listPicturesAside } from '@/publication/text/prose/list-pictures-aside'
import type { PieceView } from './select-views'

/** The addresses of every picture a piece shows, as its texts write them. */
export async function listPicturesOf({
  image,
  body,
  letters,
}: Pick<PieceView, 'image' | 'body' | 'letters'>): Promise<string[]> {
  const inTexts = await Promise.all([
    listPicturesAside(body, 'mdx'),
    ...letters.flatMap((letter) => [
      listPicturesAside(letter.interlude, 'mdx'),
      listPicturesAside(letter.body, 'markdown'),
    ]),
  ])
  return [...(image ? [image.src] : []), ...inTexts.flat()]
}

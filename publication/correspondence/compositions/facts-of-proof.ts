import { factsInWorker, type PieceFacts } from '@/publication/public/pieces/facts-in-worker'
import type { PieceText } from '@/publication/public/pieces/facts-of-texts'
import type { Proof } from './proof'

/**
 * What is kept beside the texts of a proof once it is published: its words, how many, and where it links to. `asker` is who
 * waits in line for it.
 */
export function factsOfProof(
  asker: string,
  { letters, closing }: Proof,
  pageUrl: string,
): Promise<PieceFacts> {
  const texts = letters.flatMap(({ interlude, body, format }): PieceText[] => [
    { source: interlude, format: 'mdx' },
    { source: body, format },
  ])
  return factsInWorker(asker, [...texts, { source: closing, format: 'mdx' }], pageUrl)
}

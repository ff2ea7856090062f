import { factsOfTexts, type PieceText } from '@/publication/public/pieces/facts-of-texts'
import type { Proof } from './proof'

/** What is kept beside the texts of a proof once it is published: its words, how many, and where it links to. */
export function factsOfProof({ letters, closing }: Proof, siteUrl: string): ReturnType<typeof factsOfTexts> {
  const texts = letters.flatMap(({ interlude, body }): PieceText[] => [
    { source: interlude, format: 'mdx' },
    { source: body, format: 'markdown' },
  ])
  return factsOfTexts([...texts, { source: closing, format: 'mdx' }], siteUrl)
}

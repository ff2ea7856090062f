import type { PieceText } from '@/publication/public/pieces/facts-of-texts'
import type { PieceFile } from '../format/contents'

/** Every text of a piece, with how it is read, in the order in which they are read. */
export const textsOf = ({ body, letters: all }: PieceFile): PieceText[] => [
  ...all.flatMap((letter) => [
    { source: letter.interlude, format: 'mdx' as const },
    { source: letter.body, format: letter.format },
  ]),
  { source: body, format: 'mdx' as const },
]

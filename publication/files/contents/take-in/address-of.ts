import { piecePath } from '@/publication/public/addresses/piece-path'
import type { PieceFile } from '../format/contents'

/** Where the piece of a file stands. */
export const addressOf = ({ year, month, slug }: Pick<PieceFile, 'year' | 'month' | 'slug'>) =>
  piecePath(year, month, slug)

import type { PieceFile } from '../format/contents'
import { addressOf } from './address-of'
import type { KnownPiece, SiteIndex } from './read-site-index'

/** A piece that is here under another address, which has no file any more. */
export type RenamedPiece = { path: string; piece: KnownPiece }

/**
 * The piece of which a file is the renamed one: it names the address as its former one, nothing stands under its own, and no file of
 * the folder has that address (`addresses`). Null when it is another piece, or one that stays where it is.
 */
export function findRenamed(
  file: Pick<PieceFile, 'kind' | 'year' | 'month' | 'slug' | 'aliases'>,
  index: SiteIndex,
  addresses: ReadonlySet<string>,
): RenamedPiece | null {
  if (index.pieces.has(addressOf(file))) return null
  for (const path of file.aliases) {
    const piece = index.pieces.get(path)
    if (piece?.kind === file.kind && !addresses.has(path)) return { path, piece }
  }
  return null
}

import { db } from '@/db/client'
import { readPiecesOut } from '../bring-out/read-pieces-out'
import type { PieceFile } from '../format/contents'
import { writePieceFile } from '../format/write-files'
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

/**
 * The address of a piece that says the very same and came from a file of this slug in another month, which is gone: a new one would have
 * readers see it twice. Null when there is none. It is asked for as an alias, since only the file can keep the old address alive.
 */
export async function findSameInOtherMonth(
  file: PieceFile,
  index: SiteIndex,
  addresses: ReadonlySet<string>,
): Promise<string | null> {
  if (index.pieces.has(addressOf(file))) return null
  for (const [path, { id, kind, sourceHash, isWithdrawn }] of index.pieces) {
    if (kind !== file.kind || sourceHash === null || isWithdrawn || addresses.has(path)) continue
    if (!path.endsWith(`/${file.slug}`)) continue
    const [published] = await readPiecesOut(db(), [id])
    if (published && sayOf(published) === sayOf({ ...file, topics: published.topics })) return path
  }
  return null
}

/** All that a file says but for when and where. */
const sayOf = (file: PieceFile) =>
  writePieceFile({ ...file, year: 1000, month: 1, date: new Date(0), aliases: [], picked: null })

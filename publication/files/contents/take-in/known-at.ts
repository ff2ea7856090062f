import type { PieceFile } from '../format/contents'
import { addressOf } from './address-of'

/** What a folder says of a piece by its address, or by one it had: its file may have been renamed after the export. */
export function knownAt<Known>(
  byAddress: ReadonlyMap<string, Known>,
  file: Pick<PieceFile, 'year' | 'month' | 'slug' | 'aliases'>,
): Known | undefined {
  const address = [addressOf(file), ...file.aliases].find((path) => byAddress.has(path))
  return address === undefined ? undefined : byAddress.get(address)
}

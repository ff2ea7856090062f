import { WHOLE } from './archive-names'
import { BLOCK_BYTES, tarHeader } from './tar-entry'

/** The last file, and the two empty blocks that end a tar. */
export const TAIL_BYTES = 4 * BLOCK_BYTES

/**
 * How every backup ends: with the hash of everything before, in the form of `sha256sum`. It follows from that hash alone,
 * so a backup is whole when its end is exactly this, and each of its bits counts.
 */
export function archiveTail(sumsHash: string, wholeHash: string): Buffer {
  const text = Buffer.from(`${sumsHash}  SHA256SUMS\n${wholeHash}  -\n`)
  const tail = Buffer.alloc(TAIL_BYTES)
  tarHeader(WHOLE, text.length, new Date(0)).copy(tail)
  text.copy(tail, BLOCK_BYTES)
  return tail
}

import { Header } from 'tar'

export const BLOCK_BYTES = 512

/** The header of a plain file, always the same bytes for the same facts, so that one can be compared with what it must be. */
export function tarHeader(path: string, size: number, mtime: Date): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES)
  const header = new Header({ path, size, mtime, mode: 0o600, uid: 0, gid: 0, type: 'File' })
  // A size or a name that does not fit would need a second header, which a backup never has.
  if (header.encode(block)) throw new Error(`${path} of ${size} bytes does not fit in a header`)
  return block
}

/** What stands between the end of a file and the next header. */
export const paddingAfter = (size: number) => (BLOCK_BYTES - (size % BLOCK_BYTES)) % BLOCK_BYTES

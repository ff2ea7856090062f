import { createHash } from 'node:crypto'

/** The sha-256, in hex, of a file in its canonical form and of the pictures it shows (by the hashes of their masters). */
export function hashFile(canonical: string, pictureHashes: string[] = []): string {
  return createHash('sha256')
    .update([canonical, ...new Set(pictureHashes)].join('\n'))
    .digest('hex')
}

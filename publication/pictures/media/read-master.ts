import { readFile } from 'node:fs/promises'
import { masterFile } from './media-places'

/** The kept bytes of a picture, by the sha-256 of those bytes; null when they are not on this machine. */
export async function readMaster(hash: string): Promise<Buffer | null> {
  try {
    return await readFile(masterFile(hash))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

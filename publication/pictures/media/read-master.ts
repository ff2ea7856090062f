import { readFile } from 'node:fs/promises'
import { insteadOf } from '@/instead-of'
import { masterFile } from './media-places'

/** The kept bytes of a picture, by the sha-256 of those bytes; null when they are not on this machine. */
export async function readMaster(hash: string): Promise<Buffer | null> {
  return readFile(masterFile(hash)).catch(insteadOf('ENOENT', null))
}

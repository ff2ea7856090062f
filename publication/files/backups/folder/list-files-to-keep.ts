import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { masterFile, variantsFolder } from '@/publication/pictures/media/media-places'
import { isVariantName } from '../archive/archive-names'

/** What stands beside the pictures in a data folder and is needed again: the secret, the key of the mail listener. */
const BESIDE_PICTURES = ['secret', 'inbound/key.pem', 'inbound/cert.pem']

export type FilesToKeep = { files: string[]; lost: string[] }

/**
 * The files of the data folder that go into a backup, by their place in it: of every picture its master, from which its
 * served files are made again; those files themselves where the master is gone. `lost` are the hashes of which neither is there.
 */
export function listFilesToKeep(dataDir: string, hashes: string[]): FilesToKeep {
  const files = BESIDE_PICTURES.filter((name) => existsSync(path.join(dataDir, name)))
  const lost: string[] = []
  for (const hash of hashes) {
    const kept = filesOf(hash)
    files.push(...kept.map((file) => path.relative(dataDir, file)))
    if (kept.length === 0) lost.push(hash)
  }
  return { files, lost }
}

function filesOf(hash: string): string[] {
  if (existsSync(masterFile(hash))) return [masterFile(hash)]
  const folder = variantsFolder(hash)
  // Only what is ours: a restore refuses whatever an operating system or somebody else left there.
  const names = existsSync(folder) ? readdirSync(folder).filter(isVariantName) : []
  return names.map((name) => path.join(folder, name))
}

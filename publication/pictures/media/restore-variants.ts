import { rm } from 'node:fs/promises'
import { variantsFolder } from './media-places'
import { preparePicture } from './prepare-picture'
import { readMaster } from './read-master'

const underWay = new Map<string, Promise<boolean>>()

/**
 * Makes the served files of a picture again from its master: for a data folder that was lost in part, or a second
 * machine with the same masters. However many ask, it is done once. False when there is no master to make them from.
 */
export function restoreVariants(hash: string): Promise<boolean> {
  const begun = underWay.get(hash) ?? restore(hash).finally(() => underWay.delete(hash))
  underWay.set(hash, begun)
  return begun
}

async function restore(hash: string): Promise<boolean> {
  const master = await readMaster(hash)
  if (!master) return false
  // What is left of the folder, if anything, lacks at least one file.
  await rm(variantsFolder(hash), { recursive: true, force: true })
  const preparation = await preparePicture(master)
  return preparation.status === 'prepared' && preparation.picture.hash === hash
}

import { inspectPicture, type PictureRefusal } from './inspect-picture'
import { keepMaster } from './keep-master'
import { makeMaster } from './make-master'
import { makeVariants } from './make-variants'
import type { PictureType } from './picture-type'
import { variantWidths } from './variant-widths'

/** A picture whose files are all on disk, ready for a row. */
export type Prepared = {
  hash: string
  mediaType: PictureType
  width: number
  height: number
  widths: number[]
}
export type Preparation =
  | { status: 'prepared'; picture: Prepared }
  | { status: 'refused'; reason: PictureRefusal }

/**
 * Checks a file, keeps its master and makes what readers get of it, in the process that calls it. Only the process made
 * for it calls it (picture-process.ts): decoders are large programs that read what strangers send.
 */
export async function workOnPicture(file: Buffer): Promise<Preparation> {
  const inspection = inspectPicture(file)
  if (inspection.status === 'refused') return inspection
  const { type, bare } = inspection
  try {
    const master = await makeMaster(type, bare)
    const { hash, width, height } = master
    const widths = variantWidths(width, height)
    await makeVariants(bare, hash, widths)
    await keepMaster(master)
    return { status: 'prepared', picture: { hash, mediaType: type, width, height, widths } }
  } catch (error) {
    // An error of the file system has a code; what libvips has to say about a file has none.
    if (error instanceof Error && !('code' in error)) return { status: 'refused', reason: 'damaged' }
    throw error
  }
}

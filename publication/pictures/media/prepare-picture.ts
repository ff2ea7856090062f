import { existsSync } from 'node:fs'
import { type Inspected, inspectPicture } from './inspect-picture'
import { keepAsGiven, type Master } from './keep-as-given'
import { keepMaster } from './keep-master'
import { masterFile, variantsFolder } from './media-places'
import { HEAVY_DECODER_BYTES } from './picture-limits'
import type { PictureType } from './picture-type'
import { withPlaces } from './places-to-work'
import { sweepUnfinished } from './sweep-unfinished'
import { variantWidths } from './variant-widths'
import { workInOwnProcess } from './work-in-own-process'
import type { Preparation, Prepared } from './work-on-picture'

/**
 * Checks a file, keeps its master and makes what readers get of it, in a process of its own: its memory is gone
 * afterwards, and a decoder that breaks down or never ends takes nothing with it. Doing it twice changes nothing.
 */
export async function preparePicture(file: Buffer): Promise<Preparation> {
  const inspection = inspectPicture(file)
  if (inspection.status === 'refused') return inspection
  const known = findPrepared(inspection)
  if (known) return { status: 'prepared', picture: known }
  const places = inspection.bare.decoderBytes > HEAVY_DECODER_BYTES ? 2 : 1
  return withPlaces(places, async () => {
    await sweepUnfinished()
    return workInOwnProcess(file)
  })
}

/**
 * The same for pictures whose readers can wait: only the master is kept now, and nothing is decoded. What readers get is
 * made by makeMissingVariants, or when it is first asked for. A file that must be written anew is done at once.
 */
export async function keepPicture(file: Buffer): Promise<Preparation> {
  const inspection = inspectPicture(file)
  if (inspection.status === 'refused') return inspection
  const master = keepAsGiven(inspection.bare)
  if (!master) return preparePicture(file)
  if (!existsSync(masterFile(master.hash))) await keepMaster(master)
  return { status: 'prepared', picture: describePrepared(inspection.type, master) }
}

/** A picture that came before needs no work, and an import that is done again no minutes. */
function findPrepared({ type, bare }: Inspected): Prepared | null {
  const master = keepAsGiven(bare)
  if (!master || !existsSync(masterFile(master.hash)) || !existsSync(variantsFolder(master.hash))) return null
  return describePrepared(type, master)
}

function describePrepared(mediaType: PictureType, { hash, width, height }: Master): Prepared {
  return { hash, mediaType, width, height, widths: variantWidths(width, height) }
}

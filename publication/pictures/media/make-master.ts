import type { Sharp } from 'sharp'
import type { BarePicture } from './bare-picture'
import { decodeUpright, isOnItsSide } from './decode-upright'
import { keepAsGiven, type Master, toMaster } from './keep-as-given'
import { MAX_REWRITTEN_PIXELS } from './picture-limits'
import type { PictureType } from './picture-type'

/**
 * The master of a picture. Its bytes are those of the file, less what are no pixels; only a picture that lies on its
 * side or has colours of its own is written anew. The master of a master is itself, byte for byte.
 */
export async function makeMaster(type: PictureType, bare: BarePicture): Promise<Master> {
  const asGiven = keepAsGiven(bare)
  if (asGiven) return asGiven
  const upright = await decodeUpright(bare, rewrittenWidth(bare))
  const { data, info } = await ENCODE[type](upright).toBuffer({ resolveWithObject: true })
  return toMaster(data, info.width, info.height)
}

const ENCODE: Record<PictureType, (image: Sharp) => Sharp> = {
  // Optimised coding would hold the whole picture as coefficients.
  'image/jpeg': (image) => image.jpeg({ quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: false }),
  'image/png': (image) => image.png(),
  'image/webp': (image) => image.webp({ quality: 92 }),
}

function rewrittenWidth(bare: BarePicture): number {
  const [width, height] = isOnItsSide(bare) ? [bare.height, bare.width] : [bare.width, bare.height]
  return Math.min(width, Math.max(1, Math.floor(Math.sqrt((MAX_REWRITTEN_PIXELS * width) / height))))
}

import type { Sharp } from 'sharp'
import type { BarePicture } from './bare-picture'
import { decode, fromPixels, type Pixels } from './safe-sharp'

/** How to turn pixels by their EXIF orientation (Exif 2.3, 4.6.4 A), clockwise, and whether to mirror them after. */
const TURNS: Record<number, { degrees: 90 | 180 | 270 | null; isMirrored: boolean }> = {
  1: { degrees: null, isMirrored: false },
  2: { degrees: null, isMirrored: true },
  3: { degrees: 180, isMirrored: false },
  4: { degrees: 180, isMirrored: true },
  5: { degrees: 90, isMirrored: true },
  6: { degrees: 90, isMirrored: false },
  7: { degrees: 270, isMirrored: true },
  8: { degrees: 270, isMirrored: false },
}

/** Whether the picture lies on its side: its width and height change places. */
export const isOnItsSide = ({ orientation }: Pick<BarePicture, 'orientation'>) => orientation >= 5

/**
 * A picture upright, sRGB, 8 bits, at most `width` wide, ready to be encoded. It is made smaller before it is turned,
 * since turning needs all pixels in memory. Throws what the decoder throws for a damaged file.
 */
export async function decodeUpright(bare: BarePicture, width: number): Promise<Sharp> {
  const size = isOnItsSide(bare) ? { height: width } : { width }
  const small = await toPixels(decode(bare.withProfile).resize({ ...size, withoutEnlargement: true }))
  const { degrees, isMirrored } = TURNS[bare.orientation] ?? { degrees: null, isMirrored: false }
  const turned = degrees ? fromPixels(small).rotate(degrees) : fromPixels(small)
  // One instance rotates after it mirrors, whatever the order of the calls; so a picture that is both goes twice.
  if (!isMirrored) return turned
  return fromPixels(degrees ? await toPixels(turned) : small).flop()
}

/** The pixels of an image in sRGB, eight bits a channel. Throws when it cannot be decoded. */
export async function toPixels(image: Sharp): Promise<Pixels> {
  const { data, info } = await image
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels }
}

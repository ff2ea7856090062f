import sharp, { type Sharp } from 'sharp'
import { MAX_PICTURE_PIXELS } from './picture-limits'

// Only three loaders, and only from memory: an SVG of 200 bytes can cost 16 s, a PDF or a file name can do worse.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

const DECODE_LIMIT_SECONDS = 30

/** Pixels in memory, 8 bits each, sRGB, with or without alpha. */
export type Pixels = { data: Buffer; width: number; height: number; channels: 1 | 2 | 3 | 4 }

/** Decodes bytes that were taken apart before; everything that a decoder would forgive is an error. */
export function decode(bytes: Buffer): Sharp {
  return sharp(bytes, {
    failOn: 'warning',
    limitInputPixels: MAX_PICTURE_PIXELS,
    sequentialRead: true,
    autoOrient: false,
  }).timeout({ seconds: DECODE_LIMIT_SECONDS })
}

/** Goes on with pixels that were decoded before. */
export function fromPixels({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } })
}

import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'
import { inspectPicture } from './inspect-picture'
import { makeMaster } from './make-master'
import { drawing, GPS_EXIF, plain } from './testing/sample-pictures'

async function masterOf(bytes: Buffer) {
  const inspection = inspectPicture(bytes)
  if (inspection.status === 'refused') throw new Error(inspection.reason)
  return makeMaster(inspection.type, inspection.bare)
}

const encodings: [string, (image: Sharp) => Sharp][] = [
  ['a JPEG', (image) => image.jpeg()],
  ['a progressive JPEG', (image) => image.jpeg({ progressive: true })],
  ['a PNG', (image) => image.png()],
  ['a WebP', (image) => image.webp()],
  ['a WebP without loss', (image) => image.webp({ lossless: true })],
]

test.each(encodings)('%s without metadata is kept as it was given', async (_, encode) => {
  const bytes = await encode(drawing(60, 40, 4)).toBuffer()
  expect((await masterOf(bytes)).bytes.equals(bytes)).toBe(true)
})

test.each(encodings)(
  '%s with GPS keeps its pixels and loses the rest; its master is its own master',
  async (_, encode) => {
    const master = await masterOf(await encode(drawing(60, 40).withExif(GPS_EXIF)).toBuffer())
    const bare = await encode(drawing(60, 40)).toBuffer()
    expect(await pixels(master.bytes)).toEqual(await pixels(bare))
    expect((await sharp(master.bytes).metadata()).exif).toBeUndefined()
    expect((await masterOf(master.bytes)).hash).toBe(master.hash)
  },
)

test('a photo on its side is written anew, upright, and at most 12.6 megapixels', async () => {
  const photo = await plain(5200, 3000).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const master = await masterOf(photo)
  expect(master.height).toBeGreaterThan(master.width)
  expect(master.width * master.height).toBeLessThanOrEqual(4096 * 3072)
  expect((await masterOf(master.bytes)).hash).toBe(master.hash)
})

const pixels = async (bytes: Buffer) => (await sharp(bytes).raw().toBuffer()).toString('base64')

import sharp from 'sharp'
import { expect, test } from 'vitest'
import { decodeUpright } from './decode-upright'
import { inspectPicture } from './inspect-picture'
import { drawing, exifOf, withPngChunk } from './testing/sample-pictures'

test.each([1, 2, 3, 4, 5, 6, 7, 8])('EXIF orientation %i comes out upright', async (orientation) => {
  const png = withPngChunk(await drawing(40, 30).png().toBuffer(), 'eXIf', exifOf(orientation, 'MM'))
  const inspection = inspectPicture(png)
  if (inspection.status === 'refused') throw new Error(inspection.reason)
  const upright = await decodeUpright(inspection.bare, 40)
  const expected = await sharp(png).autoOrient().removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const found = await upright.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  expect([found.info.width, found.info.height]).toEqual([expected.info.width, expected.info.height])
  expect(found.data.equals(expected.data)).toBe(true)
})

test('colours of another space are brought to sRGB', async () => {
  const red = sharp({ create: { width: 8, height: 8, channels: 3, background: { r: 200, g: 60, b: 60 } } })
  const inspection = inspectPicture(await red.withIccProfile('p3').png().toBuffer())
  if (inspection.status === 'refused') throw new Error(inspection.reason)
  const [r = 0, g = 0, b = 0] = await (await decodeUpright(inspection.bare, 8)).raw().toBuffer()
  expect(Math.max(Math.abs(r - 200), Math.abs(g - 60), Math.abs(b - 60))).toBeLessThan(6)
})

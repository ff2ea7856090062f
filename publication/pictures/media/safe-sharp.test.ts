import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { decode } from './safe-sharp'
import { drawing, plain } from './testing/sample-pictures'

test('three kinds of picture are decoded', async () => {
  const image = drawing(8, 8)
  for (const bytes of [
    await image.jpeg().toBuffer(),
    await image.png().toBuffer(),
    await image.webp().toBuffer(),
  ]) {
    expect((await decode(bytes).raw().toBuffer({ resolveWithObject: true })).info.width).toBe(8)
  }
})

test('no other kind is, whatever sniffing would let through', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>')
  const image = drawing(8, 8)
  const others = [
    svg,
    await image.gif().toBuffer(),
    await image.tiff().toBuffer(),
    await image.avif({ effort: 0 }).toBuffer(),
  ]
  for (const bytes of others)
    await expect(decode(bytes).raw().toBuffer()).rejects.toThrow(/unsupported image format/)
})

test('no file is opened by its name', async () => {
  const file = path.join(tmpdir(), `samenspraak-${process.pid}.png`)
  writeFileSync(file, await drawing(8, 8).png().toBuffer())
  await expect(sharp(file).metadata()).rejects.toThrow(/unsupported image format/)
})

test('more than 40 megapixels are not decoded', async () => {
  const bytes = await plain(8_000, 5_001).png({ compressionLevel: 1 }).toBuffer()
  await expect(decode(bytes).raw().toBuffer()).rejects.toThrow(/pixel limit/)
})

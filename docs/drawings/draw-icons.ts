import { writeFileSync } from 'node:fs'
import sharp from 'sharp'

/**
 * Draws the icons in public/ anew: two rules, one solid and one double, as the two voices of a dialogue have.
 * Run it after a change here: node --import tsx docs/drawings/draw-icons.ts
 */
const icon = (corner: number) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<title>Samenspraak</title>
<rect width="64" height="64" rx="${corner}" fill="#fbfaf7"/>
<path fill="#7a2e1d" d="M14 12h10v40H14z"/>
<path fill="#1f4e5f" d="M34 12h5v40h-5zM45 12h5v40h-5z"/>
</svg>
`

writeFileSync('public/icon.svg', icon(12))
for (const [file, size] of [
  ['icon-192.png', 192],
  ['icon-512.png', 512],
  ['apple-touch-icon.png', 180],
] as const)
  writeFileSync(`public/${file}`, await draw(size))
writeFileSync('public/favicon.ico', ico(await draw(32), 32))

// Devices cut corners themselves, so a bitmap goes to its edges.
function draw(size: number): Promise<Buffer> {
  return sharp(Buffer.from(icon(0)), { density: 300 })
    .resize(size)
    .png({ palette: true })
    .toBuffer()
}

/** An .ico file with one PNG in it: a header of 6 bytes, an entry of 16, the picture. */
function ico(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

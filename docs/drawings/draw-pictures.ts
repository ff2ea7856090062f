/**
 * Draws the pictures of the sample publication into content/images/.
 *
 * Every picture is an SVG composed here, in the manner of a two-block print: flat shapes, and marks cut with a gouge
 * (tapered strokes). All chance comes from a seeded generator, so a second run gives the same picture.
 *
 *   node --import tsx docs/drawings/draw-pictures.ts            all pictures
 *   node --import tsx docs/drawings/draw-pictures.ts brug deur  only these
 */
import { mkdir, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { brieven } from './pictures/brieven'
import { brug } from './pictures/brug'
import { deur } from './pictures/deur'
import { draden } from './pictures/draden'
import { drukrol } from './pictures/drukrol'
import { beginPicture, blockEdge, C, H, inside, type Random, rect, seeded, W } from './pictures/gouge'
import { jaarringen } from './pictures/jaarringen'
import { kringen } from './pictures/kringen'
import { kwekerij } from './pictures/kwekerij'
import { ladder } from './pictures/ladder'
import { ramen } from './pictures/ramen'
import { sleutel } from './pictures/sleutel'
import { tafel } from './pictures/tafel'
import { telefoon } from './pictures/telefoon'
import { trap } from './pictures/trap'
import { tweeStoelen } from './pictures/twee-stoelen'
import { veer } from './pictures/veer'
import { weegschaal } from './pictures/weegschaal'

const pictures: Record<string, (random: Random) => string> = {
  ramen,
  trap,
  brieven,
  jaarringen,
  ladder,
  tafel,
  telefoon,
  kringen,
  brug,
  sleutel,
  drukrol,
  weegschaal,
  kwekerij,
  deur,
  'twee-stoelen': tweeStoelen,
  draden,
  veer,
}

async function draw(name: string, compose: (random: Random) => string): Promise<number> {
  beginPicture()
  const random = seeded(name)
  const edge = blockEdge(random)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="875" viewBox="0 0 ${W} ${H}">${rect(0, 0, W, H, C.sheet)}${inside(edge, compose(random))}</svg>`
  // Eleven inks and the tints between them at an edge: sixteen colours make four bits a dot.
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer()
  await writeFile(new URL(`../../content/images/${name}.png`, import.meta.url), png)
  return png.length
}

await mkdir(new URL('../../content/images/', import.meta.url), { recursive: true })
const wanted = process.argv.slice(2)
for (const [name, compose] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const bytes = await draw(name, compose)
  console.log(`${name}.png ${(bytes / 1024).toFixed(1)} kB`)
}

import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Sharp } from 'sharp'
import type { BarePicture } from './bare-picture'
import { decodeUpright, toPixels } from './decode-upright'
import { mediaFolder, UNFINISHED, variantsFolder } from './media-places'
import { fromPixels } from './safe-sharp'
import { VARIANT_FORMATS, type VariantExtension } from './variant-formats'

/** Each effort is the one where time stops buying bytes: docs/decisions/0008-images.md has the figures. */
const ENCODE: Record<VariantExtension, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 55, effort: 1, chromaSubsampling: '4:2:0' }),
  webp: (image) => image.webp({ quality: 76, effort: 2 }),
  jpg: (image) => image.flatten({ background: '#ffffff' }).jpeg({ quality: 76, progressive: true }),
}

/**
 * Makes the files that readers get, in `<data>/media/<hash16>/<width>.<avif|webp|jpg>`. They appear all at once or, after
 * a crash, not at all; when they are already there, nothing changes.
 */
export async function makeVariants(bare: BarePicture, hash: string, widths: number[]): Promise<void> {
  if (existsSync(variantsFolder(hash))) return
  const pixels = await toPixels(await decodeUpright(bare, widths.at(-1) ?? bare.width))
  await mkdir(mediaFolder(), { recursive: true })
  const unfinished = await mkdtemp(path.join(mediaFolder(), UNFINISHED))
  try {
    for (const width of widths) {
      for (const { extension } of VARIANT_FORMATS) {
        const file = await ENCODE[extension](fromPixels(pixels).resize({ width })).toBuffer()
        await writeFile(path.join(unfinished, `${width}.${extension}`), file)
      }
    }
    await rename(unfinished, variantsFolder(hash))
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // The folder holds exactly what its name says: whoever else made it made the same.
    if (!isAlreadyThere(error)) throw error
  }
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')
}

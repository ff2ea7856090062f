import { stat } from 'node:fs/promises'
import path from 'node:path'
import { eq, like } from 'drizzle-orm'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import { mediaFolder, variantsFolder } from './media-places'
import { PICTURE_NAME } from './picture-name'
import { restoreVariants } from './restore-variants'
import { VARIANT_FORMATS } from './variant-formats'

export type MediaFile = { file: string; type: string }

const VARIANT = /^\/media\/([0-9a-f]{16})\/([1-9][0-9]{0,4})\.(avif|webp|jpg)$/

/**
 * The file behind a path below /media: `/media/<hash16>/<width>.<avif|webp|jpg>`, whose bytes never change, or
 * `/media/<name>`, the largest JPEG of that picture. Null when there is none. A file that got lost is made again from
 * its master. The answer is always inside `<data>/media`: no other shape of path is looked up.
 */
export async function openMediaFile(address: string): Promise<MediaFile | null> {
  const variant = VARIANT.exec(address)
  if (variant) return openVariant(variant[1] ?? '', Number(variant[2]), variant[3] ?? '')
  const name = address.startsWith('/media/') ? address.slice('/media/'.length) : ''
  return PICTURE_NAME.test(name) ? openNamed(name) : null
}

async function openVariant(digits: string, width: number, extension: string): Promise<MediaFile | null> {
  const format = VARIANT_FORMATS.find((it) => it.extension === extension)
  if (!format) return null
  const file = path.join(mediaFolder(), digits, `${width}.${extension}`)
  if (await isFile(file)) return { file, type: format.type }
  const [row] = await db()
    .select()
    .from(media)
    .where(like(media.hash, `${digits}%`))
    .limit(1)
  if (!row?.widths.includes(width)) return null
  return (await restoreVariants(row.hash)) && (await isFile(file)) ? { file, type: format.type } : null
}

async function openNamed(name: string): Promise<MediaFile | null> {
  const [row] = await db().select().from(media).where(eq(media.name, name)).limit(1)
  const largest = row?.widths.at(-1)
  if (!row || !largest) return null
  const file = path.join(variantsFolder(row.hash), `${largest}.jpg`)
  const isThere = (await isFile(file)) || ((await restoreVariants(row.hash)) && (await isFile(file)))
  return isThere ? { file, type: 'image/jpeg' } : null
}

async function isFile(file: string): Promise<boolean> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
  return found?.isFile() ?? false
}

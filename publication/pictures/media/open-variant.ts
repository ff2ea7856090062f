import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Media } from '@/db/schema'
import { insteadOf } from '@/instead-of'
import { variantsFolder } from './media-places'
import { restoreVariants } from './restore-variants'
import { VARIANT_FORMATS } from './variant-formats'

/** `file` is where it is on the disk; size in bytes, changed in milliseconds since 1970. */
export type MediaFile = { file: string; type: string; size: number; changed: number }

const FILE = /^([1-9][0-9]{0,4})\.(avif|webp|jpg)$/

/**
 * One served file of a picture, "480.avif", or null when it has no such width or format. A file that got lost is made again
 * from its master. Whether somebody may have it was asked before.
 */
export async function openVariant(
  { hash, widths }: Pick<Media, 'hash' | 'widths'>,
  name: string,
): Promise<MediaFile | null> {
  const [, width = '', extension] = FILE.exec(name) ?? []
  const format = VARIANT_FORMATS.find((it) => it.extension === extension)
  if (!format || !widths.includes(Number(width))) return null
  const file = path.join(variantsFolder(hash), name)
  const found = (await statFile(file)) ?? ((await restoreVariants(hash)) ? await statFile(file) : null)
  return found && { file, type: format.type, size: found.size, changed: found.mtimeMs }
}

async function statFile(file: string) {
  const found = await stat(file).catch(insteadOf(['ENOENT', 'ENOTDIR'], null))
  return found?.isFile() ? found : null
}

import { inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Media, media } from '@/db/schema'
import { variantAddress } from './media-places'
import { VARIANT_FORMATS } from './variant-formats'

/** A picture as a page shows it. Width and height are of the whole picture, in pixels. */
export type Picture = {
  /** as texts say it: "/media/brug.png" */
  src: string
  width: number
  height: number
  alt: string
  credit: string
  licence: string
  /** best format first; variants smallest first */
  sources: { type: 'image/avif' | 'image/webp' | 'image/jpeg'; variants: { url: string; width: number }[] }[]
  /** the address of a JPEG of a middling width, for what knows no `<picture>` */
  fallback: string
}

const PREFIX = '/media/'
const FALLBACK_WIDTH = 1080

/** The pictures behind addresses like `/media/brug.png`, by that address, in one query. Unknown ones are left out. */
export async function findPictures(srcs: string[]): Promise<Map<string, Picture>> {
  const names = srcs.filter((src) => src.startsWith(PREFIX)).map((src) => src.slice(PREFIX.length))
  if (names.length === 0) return new Map()
  const rows = await db()
    .select()
    .from(media)
    .where(inArray(media.name, [...new Set(names)]))
  return new Map(rows.map((row) => [`${PREFIX}${row.name}`, toPicture(row)]))
}

function toPicture(row: Media): Picture {
  const { name, hash, width, height, alt, credit, licence, widths } = row
  const middling = widths.filter((it) => it <= FALLBACK_WIDTH).at(-1) ?? widths[0] ?? width
  return {
    src: `${PREFIX}${name}`,
    width,
    height,
    alt,
    credit,
    licence,
    sources: VARIANT_FORMATS.map(({ type, extension }) => ({
      type,
      variants: widths.map((it) => ({ url: variantAddress(hash, it, extension), width: it })),
    })),
    fallback: variantAddress(hash, middling, 'jpg'),
  }
}

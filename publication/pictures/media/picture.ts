import type { Media } from '@/db/schema'
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

export const MEDIA = '/media/'
const FALLBACK_WIDTH = 1080

/** A row as a page shows it. `addressOf` says where a variant is for anyone who looks at the page: "480.avif" is its file. */
export function toPicture(row: Media, addressOf: (row: Media, file: string) => string): Picture {
  const { name, width, height, alt, credit, licence, widths } = row
  const middling = widths.filter((it) => it <= FALLBACK_WIDTH).at(-1) ?? widths[0] ?? width
  return {
    src: `${MEDIA}${name}`,
    width,
    height,
    alt,
    credit,
    licence,
    sources: VARIANT_FORMATS.map(({ type, extension }) => ({
      type,
      variants: widths.map((it) => ({ url: addressOf(row, `${it}.${extension}`), width: it })),
    })),
    fallback: addressOf(row, `${middling}.jpg`),
  }
}

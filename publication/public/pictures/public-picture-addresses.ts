import type { Media } from '@/db/schema'
import { spellingsOf } from '@/publication/pictures/media/select-spelled'
import { VARIANT_FORMATS } from '@/publication/pictures/media/variant-formats'

/** One served file of a picture: of which master, and its name, "480.avif". */
export type PublicFile = { picture: Pick<Media, 'hash' | 'widths'>; file: string }

const BELOW_MEDIA = /^\/media\/([a-z0-9.-]+)(?:\/([0-9]{1,5}\.[a-z]{3,4}))?$/

/**
 * Where the files of these pictures are: `/media/<digits>/<width>.<avif|webp|jpg>`, and `/media/<name>`, the largest JPEG.
 * Answers from memory, one look a path.
 */
export function publicPictureAddresses(
  pictures: Pick<Media, 'name' | 'hash' | 'widths'>[],
): (path: string) => PublicFile | null {
  const bySpelling = new Map<string, PublicFile['picture']>()
  for (const { name, hash, widths } of pictures)
    for (const spelling of spellingsOf({ name, hash })) bySpelling.set(spelling, { hash, widths })
  return (path) => {
    const [, spelling = '', file] = BELOW_MEDIA.exec(path) ?? []
    const picture = bySpelling.get(spelling)
    if (!picture) return null
    // A name has an ending and nothing below it; digits have none, and a file below them.
    if (spelling.includes('.')) return file ? null : { picture, file: `${picture.widths.at(-1)}.jpg` }
    return file && isVariant(picture, file) ? { picture, file } : null
  }
}

function isVariant({ widths }: PublicFile['picture'], file: string): boolean {
  const [width, extension] = file.split('.')
  return VARIANT_FORMATS.some((it) => it.extension === extension) && widths.some((it) => String(it) === width)
}

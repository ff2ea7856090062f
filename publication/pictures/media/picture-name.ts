import { EXTENSIONS, type PictureType } from './picture-type'

const MAX_STEM_LENGTH = 60

/** The name of a picture file: what may stand in `images/`, and after `/media/` in a text. */
export const PICTURE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp)$/

/** What an uploaded file is called here: "Brug bij Nijmegen.JPEG" becomes "brug-bij-nijmegen.jpg". */
export function pictureName(given: string, type: PictureType): string {
  return `${stemOf(given)}.${EXTENSIONS[type]}`
}

/** The same name for a second, other picture: "brug-2.png". */
export function numberedName(name: string, number: number): string {
  const dot = name.lastIndexOf('.')
  return `${name.slice(0, dot)}-${number}${name.slice(dot)}`
}

function stemOf(given: string): string {
  const base = given.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  const stem = base
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_STEM_LENGTH)
    .replace(/^-+|-+$/g, '')
  return stem || 'beeld'
}

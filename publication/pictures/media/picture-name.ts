import { randomBytes } from 'node:crypto'
import { EXTENSIONS, type PictureType } from './picture-type'

const MAX_STEM_LENGTH = 60
/** 64 bits: a name can be passed on, and not be guessed. */
const RANDOM_BYTES = 8

/** The name of a picture file: what may stand in `images/`, and after `/media/` in a text. */
export const PICTURE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp)$/

/** What an uploaded file is called here: "Brug bij Nijmegen.JPEG" becomes "brug-bij-nijmegen-1f0c….jpg". */
export function pictureName(given: string, type: PictureType): string {
  return `${stemOf(given)}-${randomBytes(RANDOM_BYTES).toString('hex')}.${EXTENSIONS[type]}`
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

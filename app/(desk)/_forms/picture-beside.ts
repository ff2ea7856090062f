import { isPictureAddress } from '@/publication/pictures/media/spelled-pictures'
import { chosenFile, text, ticked } from './fields'

/** The fields of the picture beside a piece. */
export const pictureFields = {
  imageSrc: text,
  imageAlt: text,
  imageCredit: text,
  imageLicence: text,
  picture: chosenFile,
  removePicture: ticked,
  /** the page itself asked for the words of a picture that takes the place of another */
  isAskedAnew: ticked,
}

const WORDS = [
  ['imageAlt', 'alt'],
  ['imageCredit', 'credit'],
  ['imageLicence', 'licence'],
] as const

export type PictureValues = {
  /** "/media/brug.png", or empty */
  imageSrc: string
  imageAlt: string
  imageCredit: string
  imageLicence: string
  /** ticked to take it away */
  removePicture: boolean
  /** see below: of what was sent alone */
  isAskedAnew?: boolean
}

/**
 * What was typed, for a picture that takes the place of another: when it would be described in the words of the other, those
 * are asked for anew, with its maker and licence. A page with script asks when it is chosen.
 */
export function withoutWordsOf<Values extends PictureValues>(
  before: { src: string; alt: string; credit: string; licence: string } | null,
  values: Values,
): Values {
  const isDescribed = values.isAskedAnew || !before?.src || values.imageAlt.trim() !== before.alt
  if (isDescribed) return values
  const same = WORDS.filter(([field, word]) => values[field].trim() === before[word])
  return { ...values, ...Object.fromEntries(same.map(([field]) => [field, ''])) }
}

/** The picture as it is kept, with words that wait for one too; null when there is nothing, or it was taken away. */
export function imageOf({ imageSrc, imageAlt, imageCredit, imageLicence, removePicture }: PictureValues) {
  if (removePicture) return null
  const src = isPictureAddress(imageSrc) ? imageSrc : ''
  const image = { src, alt: imageAlt.trim(), credit: imageCredit.trim(), licence: imageLicence.trim() }
  return Object.values(image).some((words) => words !== '') ? image : null
}

import { chosenFile, text, ticked } from './fields'

/** The fields of the picture beside a piece. */
export const pictureFields = {
  imageSrc: text,
  imageAlt: text,
  imageCredit: text,
  imageLicence: text,
  picture: chosenFile,
  removePicture: ticked,
}

export type PictureValues = {
  /** "/media/brug.png", or empty */
  imageSrc: string
  imageAlt: string
  imageCredit: string
  imageLicence: string
  /** ticked to take it away */
  removePicture: boolean
}

/** The picture as it is kept, with words that wait for one too; null when there is nothing, or it was taken away. */
export function imageOf({ imageSrc, imageAlt, imageCredit, imageLicence, removePicture }: PictureValues) {
  if (removePicture) return null
  const src = /^\/media\/[a-z0-9-]+\.(png|jpe?g|webp)$/.test(imageSrc) ? imageSrc : ''
  const image = { src, alt: imageAlt.trim(), credit: imageCredit.trim(), licence: imageLicence.trim() }
  return Object.values(image).some((words) => words !== '') ? image : null
}

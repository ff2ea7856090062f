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

type Values = { imageSrc: string; imageAlt: string; imageCredit: string; imageLicence: string }

/** The picture as a piece keeps it; null when there is none, or none of ours. */
export function imageOf({ imageSrc, imageAlt, imageCredit, imageLicence }: Values) {
  if (!/^\/media\/[a-z0-9-]+\.(png|jpe?g|webp)$/.test(imageSrc)) return null
  return { src: imageSrc, alt: imageAlt.trim(), credit: imageCredit.trim(), licence: imageLicence.trim() }
}

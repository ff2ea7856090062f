import type { Picture } from '@/publication/pictures/media/picture'
import type { PieceSummary } from '@/publication/public/pieces/select-summaries'
import { type Language, textsIn } from '@/texts/texts'
import { PictureElement } from './picture-element'

type Props = {
  image: NonNullable<PieceSummary['image']>
  picture: Picture | undefined
  language: Language
  eager?: boolean
}

/** The picture of a piece with the name of whoever made it; nothing when its file is not there. */
export function PieceFigure({ image, picture, language, eager = false }: Props) {
  if (!picture) return null
  return (
    <figure className="piece-figure">
      <PictureElement
        picture={picture}
        alt={image.alt || picture.alt}
        sizes="(min-width: 760px) 720px, calc(100vw - 40px)"
        eager={eager}
      />
      {image.credit && (
        <figcaption>{textsIn(language).reader.pictureCredit(image.credit, image.licence)}</figcaption>
      )}
    </figure>
  )
}

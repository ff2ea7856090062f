import type { Picture } from '@/publication/pictures/media/picture'

type Props = {
  picture: Picture
  alt: string
  /** how wide it will stand, as the `sizes` of HTML say it */
  sizes: string
  /** the first picture of a page is not put off */
  eager?: boolean
}

/** An image in the formats and widths that were made of it; its size is known before it arrives. */
export function PictureElement({ picture, alt, sizes, eager = false }: Props) {
  return (
    <picture>
      {picture.sources.map(({ type, variants }) => (
        <source
          key={type}
          type={type}
          srcSet={variants.map(({ url, width }) => `${url} ${width}w`).join(', ')}
          sizes={sizes}
        />
      ))}
      <img
        src={picture.fallback}
        alt={alt}
        width={picture.width}
        height={picture.height}
        loading={eager ? undefined : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}

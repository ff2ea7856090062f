import { PictureElement } from '@/components/pieces/picture-element'
import type { FigureProps, VideoProps } from '@/publication/text/prose/page/prose-components'
import { textsIn } from '@/texts/texts'
import { writingOf } from '@/texts/writing'
import type { ProseSetting } from './setting'

const WIDTHS = '(min-width: 720px) 680px, calc(100vw - 40px)'

/** A picture in a text with what it shows and who made it. What the text leaves out comes from the picture's row. */
export function Figure(setting: ProseSetting, { src, alt, caption, credit, licence }: FigureProps) {
  const made = creditLine(setting, { src, credit, licence })
  return (
    <figure className="figure">
      {picture(setting, { src, alt })}
      {(caption || made) && (
        <figcaption {...writingOf(caption ?? '')}>
          {caption}
          {caption && made && ' '}
          {made && <small>{made}</small>}
        </figcaption>
      )}
    </figure>
  )
}

/** A still and a link: nothing of another host is loaded before a reader asks for it. */
export function Video(setting: ProseSetting, { href, title, still, alt, credit, licence }: VideoProps) {
  const made = creditLine(setting, { src: still, credit, licence })
  return (
    <figure className="figure video">
      <a href={href} rel="external">
        {picture(setting, { src: still, alt })}
        <span>{textsIn(setting.language).reader.watch(title)}</span>
      </a>
      {made && (
        <figcaption>
          <small>{made}</small>
        </figcaption>
      )}
    </figure>
  )
}

/** A picture by itself, as Markdown has them. */
export function InlinePicture(setting: ProseSetting, { src, alt }: { src?: string | Blob; alt?: string }) {
  return picture(setting, { src: typeof src === 'string' ? src : '', alt })
}

type Shown = { src: string; alt?: string | undefined }

// A picture whose row is gone still shows its words.
function picture({ pictures }: ProseSetting, { src, alt }: Shown) {
  const row = pictures.get(src)
  if (row) return <PictureElement picture={row} alt={alt || row.alt} sizes={WIDTHS} />
  return (
    <picture>
      <img src={src} alt={alt ?? ''} loading="lazy" />
    </picture>
  )
}

type Made = { src: string; credit?: string | undefined; licence?: string | undefined }

function creditLine({ pictures, language }: ProseSetting, { src, credit, licence }: Made): string {
  const row = pictures.get(src)
  const maker = credit || row?.credit
  return maker ? textsIn(language).reader.pictureCredit(maker, licence || row?.licence || '') : ''
}

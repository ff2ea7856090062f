import { PictureElement } from '@/components/pieces/picture-element'
import { textsIn } from '@/texts/texts'
import { BARE_SETTING, type ProseSetting } from './setting'

const WIDTHS = '(min-width: 720px) 680px, calc(100vw - 40px)'

type Props = {
  src?: string
  alt?: string
  caption?: string
  credit?: string
  licence?: string
  setting?: ProseSetting
}

/** A picture in a text with what it shows and who made it. What the text leaves out comes from the picture's row. */
export function Figure({ src = '', alt, caption, credit, licence, setting = BARE_SETTING }: Props) {
  const made = creditLine(src, credit, licence, setting)
  return (
    <figure className="figure">
      <Picture src={src} alt={alt} setting={setting} />
      {(caption || made) && (
        <figcaption>
          {caption}
          {caption && made && ' '}
          {made && <small>{made}</small>}
        </figcaption>
      )}
    </figure>
  )
}

type VideoProps = Omit<Props, 'src' | 'caption'> & { href?: string; still?: string; title?: string }

/** A still and a link: nothing of another host is loaded before a reader asks for it. */
export function Video(props: VideoProps) {
  const { href, still = '', alt, title = '', credit, licence, setting = BARE_SETTING } = props
  const made = creditLine(still, credit, licence, setting)
  return (
    <figure className="figure video">
      <a href={href}>
        <Picture src={still} alt={alt} setting={setting} />
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

/** A picture by itself, as in running Markdown. One whose row is gone still shows its words. */
export function Picture({
  src = '',
  alt = '',
  setting = BARE_SETTING,
}: Pick<Props, 'src' | 'alt' | 'setting'>) {
  const picture = setting.pictures.get(src)
  if (!picture)
    return (
      <picture>
        <img src={src} alt={alt} loading="lazy" />
      </picture>
    )
  return <PictureElement picture={picture} alt={alt || picture.alt} sizes={WIDTHS} />
}

function creditLine(src: string, credit = '', licence = '', { pictures, language }: ProseSetting): string {
  const row = pictures.get(src)
  const maker = credit || row?.credit
  return maker ? textsIn(language).reader.pictureCredit(maker, licence || row?.licence || '') : ''
}

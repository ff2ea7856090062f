import type { Element, ElementContent } from 'hast'
import { type Language, textsIn } from '@/texts/texts'
import { titleOfBox } from '@/texts/title-of-box'
import type { ComponentName } from '../allow/components'
import type { ProsePictures } from '../prose-picture'
import { element } from './element'
import { writeCaption } from './write-caption'

/** A component as it is written, and what is known besides. Attributes that were not given are absent. */
export type Written = {
  given: Partial<Record<string, string>>
  children: ElementContent[]
  pictures: ProsePictures
  language: Language
  /** the level its own heading has, from 2 to 6 */
  level: number
  /** whether nothing that readers see may be missing, also what repeats */
  isEverything: boolean
}

/** Every component as plain HTML that means the same without a style sheet; null is nothing. */
export const COMPONENT_TO_HTML: Record<ComponentName, (written: Written) => Element | null> = {
  // It repeats a sentence of the text, which only makes sense in another size.
  Pullquote: ({ children, language, isEverything }) =>
    isEverything ? element('aside', {}, [textsIn(language).prose.highlighted, ...children]) : null,
  Figure: writeFigure,
  Note: ({ given }) =>
    element('sup', {}, [
      element('a', { href: `#${given.id}`, id: `${given.id}-terug` }, [given.number ?? '']),
    ]),
  Box: writeBox,
  Video: writeVideo,
  Letter: writeLetter,
}

function writeBox({ given, children, level, language }: Written): Element {
  const title = titleOfBox(given, language)
  return element('aside', {}, [title ? element(`h${level}`, {}, [title]) : null, ...children])
}

function writeFigure({ given, pictures, language }: Written): Element {
  const picture = pictures.get(given.src ?? '')
  const text = given.caption ?? ''
  return element('figure', {}, [
    imageOf(given.src, given.alt, pictures),
    writeCaption(
      {
        text,
        endsSentence: /[.!?…][’”'"]?$/.test(text),
        credit: given.credit ?? picture?.credit ?? '',
        licence: given.licence ?? picture?.licence ?? '',
      },
      textsIn(language).prose,
    ),
  ])
}

/** A still image and a link: nothing is embedded. */
function writeVideo({ given, pictures, language }: Written): Element {
  const picture = pictures.get(given.still ?? '')
  const texts = textsIn(language).prose
  return element('figure', {}, [
    element('a', { href: given.href }, [imageOf(given.still, given.alt ?? given.title, pictures)]),
    writeCaption(
      {
        text: element('a', { href: given.href }, [texts.watch(given.title ?? '')]),
        endsSentence: false,
        credit: given.credit ?? picture?.credit ?? '',
        licence: given.licence ?? picture?.licence ?? '',
      },
      texts,
    ),
  ])
}

function writeLetter({ given, children, language, level }: Written): Element {
  const moment = new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  })
  return element('section', {}, [
    element(`h${level}`, {}, [given.subject || textsIn(language).prose.letter]),
    given.sent ? element('p', {}, [moment.format(new Date(given.sent))]) : null,
    ...children,
    element('hr', {}),
  ])
}

function imageOf(src: string | undefined, alt: string | undefined, pictures: ProsePictures): Element {
  return element('img', { src, alt: alt ?? pictures.get(src ?? '')?.alt ?? '' })
}

import type { Element, ElementContent, Root } from 'hast'
import { isAllowedImage, isAllowedLink } from '../../prose/allow/check-address'
import { slugOf } from '../../prose/page/slug-of'
import { attribute, hasClass } from '../tree/attribute'
import {
  aElement,
  elementsIn,
  innermostFirst,
  isElement,
  type Placed,
  remove,
  replaceIn,
} from '../tree/elements'
import { trimmed } from '../tree/trimmed'
import { wordsOf } from '../tree/words-of'

/** What our own pages show becomes again what it was written as: notes, pull quotes, pictures, boxes, letters. `origin`: of this site. */
export function ownPages(root: Root, origin: string): void {
  for (const placed of innermostFirst(root)) {
    const { element } = placed
    if (hasClass(element, /^sidenote$/)) setSidenote(placed)
    else if (isElement(element, 'aside') && hasClass(element, /^pullquote$/))
      put(placed, 'Pullquote', {}, element.children)
    else if (isElement(element, 'figure') && hasClass(element, /^figure$/)) setFigure(placed, origin)
    else if (isElement(element, 'div') && hasClass(element, /^box$/)) setBox(placed)
    else if (isElement(element, 'article') && hasClass(element, /^letter$/)) setLetter(placed)
    else if (hasClass(element, /^(?:initials|letter-navigation|quoted-in)$/)) remove(placed)
  }
  const hasSidenotes = elementsIn(root).some(({ element }) => element.tagName === 'Note')
  for (const placed of innermostFirst(root)) {
    const { element } = placed
    if (
      hasClass(element, /^note-number$/) ||
      (hasSidenotes && (hasClass(element, /^note-mark$/) || isNotes(element)))
    )
      remove(placed)
    else if (hasClass(element, /^sidenote$/)) remove(placed)
  }
}

const isNotes = (element: Element) => element.tagName === 'section' && hasClass(element, /^notes$/)

/** Only what was seen is copied: in a margin the note itself, otherwise its number and the list at the end. */
function setSidenote({ element, parent }: Placed): void {
  if (element.properties.hidden != null) return
  const children = element.children.filter(
    (child) => !(isElement(child, 'sup') && /^\s*\d+\s*$/.test(wordsOf(child))),
  )
  put({ element, parent }, 'Note', {}, trimmed(children))
}

function put(
  { element, parent }: Placed,
  tagName: string,
  given: Record<string, string>,
  children: ElementContent[],
): void {
  const properties = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  replaceIn(parent, element, [aElement(tagName, children, properties)])
}

function setFigure(placed: Placed, origin: string): void {
  const inside = elementsIn(placed.element).map(({ element }) => element)
  const picture = inside.find((element) => element.tagName === 'img')
  const src = picture ? ownPicture(attribute(picture, 'src'), origin) : ''
  if (!picture || !src) return
  const caption = inside.find((element) => element.tagName === 'figcaption')
  const made = inside.find((element) => element.tagName === 'small')
  const [, credit = '', licence = ''] =
    /^[^:]{1,40}: (.*?)(?: \(([^()]*)\))?$/.exec(made ? wordsOf(made).trim() : '') ?? []
  const alt = attribute(picture, 'alt')
  if (hasClass(placed.element, /^video$/)) {
    const link = inside.find((element) => element.tagName === 'a')
    const href = link ? attribute(link, 'href') : ''
    const title = link
      ? wordsOf(link)
          .replace(/^\s*[^:]{1,20}: /, '')
          .trim()
      : ''
    if (isAllowedLink(href) && title)
      put(placed, 'Video', { href, title, still: src, alt, credit, licence }, [])
    return
  }
  const words = caption
    ? wordsOf({ ...caption, children: caption.children.filter((child) => child !== made) }).trim()
    : ''
  put(placed, 'Figure', { src, alt: alt || words, caption: words, credit, licence }, [])
}

/** Its address as texts say it; empty when it is a picture of elsewhere. */
function ownPicture(source: string, origin: string): string {
  const here =
    source.startsWith('/') && !source.startsWith('//')
      ? source
      : source.startsWith(`${origin}/`)
        ? source.slice(origin.length)
        : ''
  const address = here.replace(/^\/schrijven\/beeld\//, '/media/')
  return isAllowedImage(address) ? address : ''
}

function setBox(placed: Placed): void {
  const { element } = placed
  const title = element.children.find((child) => isElement(child) && hasClass(child, /^box-title$/))
  put(
    placed,
    'Box',
    { title: title ? wordsOf(title).trim() : '' },
    element.children.filter((child) => child !== title),
  )
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/

function setLetter(placed: Placed): void {
  const inside = elementsIn(placed.element).map(({ element }) => element)
  const named = (name: RegExp) => inside.find((element) => hasClass(element, name))
  const sender = named(/^sender$/)
  const from = sender ? slugOf(wordsOf(sender)) : ''
  if (!from) return
  const time = inside.find((element) => element.tagName === 'time')
  const sent = time ? attribute(time, 'dateTime') : ''
  const about = named(/^subject$/)
  const subject = about
    ? wordsOf(about)
        .replace(/^[^:]{1,20}: /, '')
        .trim()
    : ''
  const words = placed.element.children.filter(
    (child) =>
      !isElement(child, 'header') && !(isElement(child) && hasClass(child, /^(?:initials|quoted-in)$/)),
  )
  put(placed, 'Letter', { from, sent: MOMENT.test(sent) ? sent : '', subject }, words)
}

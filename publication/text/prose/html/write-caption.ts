import type { Element, ElementContent } from 'hast'
import type { Texts } from '@/texts/texts'
import { element } from './element'

type Caption = { text: ElementContent | string; endsSentence: boolean; credit: string; licence: string }

/** "Bijschrift. Beeld: naam (licentie)"; null when there is nothing to say. */
export function writeCaption(caption: Caption, texts: Texts['prose']): Element | null {
  const maker = writeMaker(caption.credit, caption.licence, texts)
  if (caption.text === '') return maker ? element('figcaption', {}, [maker]) : null
  const between = maker ? (caption.endsSentence ? ' ' : '. ') : ''
  return element('figcaption', {}, [caption.text, between + maker])
}

function writeMaker(credit: string, licence: string, texts: Texts['prose']): string {
  if (credit) return texts.pictureBy(credit, licence)
  return licence ? texts.licence(licence) : ''
}

import type { Picture } from '@/publication/pictures/media/picture'
import type { LetterView } from '@/publication/public/letters/list-letters'
import type { LetterTrace } from '@/publication/public/letters/trace-quotations'
import { letterAnchor } from '@/publication/text/prose/letter-anchor'
import { placeElsewhere } from '@/publication/text/prose/page/lead-links'
import { onPage } from '@/publication/text/prose/page/link-letters'
import type { HtmlOptions } from '@/publication/text/prose/prose-to-html'
import { addresseeOf } from '@/texts/addressee'
import type { Language } from '@/texts/texts'

export type Setting = {
  siteUrl: string
  pictures: Map<string, Picture>
  language: Language
  /** pull quotes too, for who must have read all of it */
  isEverything?: boolean
  /** before every id, where more stands in the same document */
  idPrefix?: string
  /** 0 begins headings at `<h2>`, 1 at `<h3>` */
  headingOffset?: number
}

/** A letter in its dialogue: where its page is, and how its letters are tied together. */
export type LetterPlace = { path: string; trace: LetterTrace | undefined }

/** "Anna de Vries aan Bram van Iersel" */
export function headingOf(letter: LetterView, language: Language): string {
  return `${letter.from.name}${addresseeOf(letter, 'name', language)}`
}

/** Where a letter is for ever. */
export function permalinkOf(number: number, path: string, siteUrl: string): string {
  return `${siteUrl}${path}#${letterAnchor(number)}`
}

/** How the text of a letter is written where no page is around it: addresses absolute, ids its own. */
export function letterOptions(
  number: number,
  { path, trace }: LetterPlace,
  { siteUrl, pictures, language, isEverything, idPrefix: before = '', headingOffset = 0 }: Setting,
): HtmlOptions {
  const onItsPage = `b${number}-`
  const idPrefix = `${before}${onItsPage}`
  const letters = trace && { ...onPage(`${siteUrl}${path}#`, idPrefix), ...trace }
  const at = placeElsewhere(siteUrl, path, onItsPage)
  return { siteUrl, pictures, language, idPrefix, headingOffset, letters, place: at, isEverything }
}

import type { Picture } from '@/publication/pictures/media/find-pictures'
import type { LetterView } from '@/publication/public/letters/list-letters'
import type { LetterTrace } from '@/publication/public/letters/trace-quotations'
import { onPage } from '@/publication/text/prose/page/link-letters'
import type { HtmlOptions } from '@/publication/text/prose/prose-to-html'
import { proseToHtml } from '@/publication/text/prose/prose-to-html'
import { addresseeOf } from '@/texts/addressee'
import { longMoment } from '@/texts/dates'
import { type Language, textsIn } from '@/texts/texts'
import { escapeHtml } from './escape-html'

export type Setting = { siteUrl: string; pictures: Map<string, Picture>; language: Language }

/** A letter in its dialogue: where its page is, what its letters count up to, how they are tied together. */
export type LetterPlace = { path: string; count: number; trace: LetterTrace | undefined }

/** "Anna de Vries aan Bram van Iersel" */
export function headingOf(letter: LetterView, language: Language): string {
  return `${letter.from.name}${addresseeOf(letter, 'name', language)}`
}

/** Where a letter is for ever. */
export function permalinkOf(number: number, path: string, siteUrl: string): string {
  return `${siteUrl}${path}#brief-${number}`
}

/** How the text of a letter is written where no page is around it: addresses absolute, ids its own. */
export function letterOptions(
  number: number,
  { path, trace }: Pick<LetterPlace, 'path' | 'trace'>,
  { siteUrl, pictures, language }: Setting,
): HtmlOptions {
  const idPrefix = `b${number}-`
  const letters = trace && { ...onPage(`${siteUrl}${path}#`, idPrefix), ...trace }
  return { siteUrl, pictures, language, idPrefix, letters }
}

/**
 * A letter under its heading: its day, its permanent address with its number, its subject, and its whole text. HTML that
 * needs no style, sanitised.
 */
export function letterToHtml(letter: LetterView, place: LetterPlace, setting: Setting): string {
  const { language } = setting
  const texts = textsIn(language).reader
  const options = letterOptions(letter.number, place, setting)
  const sent = letter.sentAt ? `${escapeHtml(longMoment(letter.sentAt, language))} · ` : ''
  const url = permalinkOf(letter.number, place.path, setting.siteUrl)
  const number = texts.letterOf(letter.number, place.count)
  return [
    `<p>${sent}<a href="${escapeHtml(url)}">${escapeHtml(number)}</a></p>`,
    letter.subject && paragraph(`${texts.subject}: ${letter.subject}`),
    proseToHtml(letter.body, 'markdown', options),
  ]
    .filter(Boolean)
    .join('\n')
}

/** A text as one paragraph, escaped. */
export function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`
}

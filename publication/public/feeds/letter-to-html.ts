import type { LetterView } from '@/publication/public/letters/list-letters'
import { proseToHtml } from '@/publication/text/prose/prose-to-html'
import { textsIn } from '@/texts/texts'
import { momentSent } from '@/texts/when-sent'
import { escapeHtml } from './escape-html'
import { type LetterPlace, letterOptions, permalinkOf, type Setting } from './letter-places'

/**
 * A letter under its heading: its day, its permanent address with its number, its subject, and its whole text. HTML that
 * needs no style, sanitised. Nothing in it tells how many there are: it would be another with each that comes.
 */
export function letterToHtml(letter: LetterView, place: LetterPlace, setting: Setting): string {
  const { language } = setting
  const texts = textsIn(language).reader
  const options = letterOptions(letter.number, place, setting)
  const { sentAt, isDateEstimated } = letter
  const sent = sentAt ? `${escapeHtml(momentSent({ sentAt, isDateEstimated }, language))} · ` : ''
  const url = permalinkOf(letter.number, place.path, setting.siteUrl)
  const number = texts.letterHeading(letter.number)
  return [
    `<p>${sent}<a href="${escapeHtml(url)}">${escapeHtml(number)}</a></p>`,
    letter.subject && paragraph(`${texts.subject}: ${letter.subject}`),
    proseToHtml(letter.body, letter.format, options),
  ]
    .filter(Boolean)
    .join('\n')
}

/** A text as one paragraph, escaped. */
export function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`
}

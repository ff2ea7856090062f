import type { LetterView } from '@/publication/dialogues/list-letters'
import type { Picture } from '@/publication/media/find-pictures'
import type { PieceView } from '@/publication/pieces/select-views'
import { proseToHtml } from '@/publication/prose/prose-to-html'
import { longMoment } from '@/texts/dates'
import { type Language, textsIn } from '@/texts/texts'
import { escapeHtml } from './escape-html'

type Setting = { siteUrl: string; pictures: Map<string, Picture>; language: Language }

/**
 * The whole text of a piece as HTML that needs no style: in a dialogue a rule, a heading and a date tell the
 * letters apart. Sanitised, with absolute addresses.
 */
export function pieceToHtml(piece: PieceView, setting: Setting): string {
  const { siteUrl, pictures } = setting
  return [
    ...piece.letters.map((letter) => letterToHtml(letter, piece, setting)),
    proseToHtml(piece.body, 'mdx', { siteUrl, pictures }),
    piece.waitingFor && paragraph(textsIn(setting.language).reader.waitingFor(piece.waitingFor)),
  ]
    .filter(Boolean)
    .join('\n')
}

function letterToHtml(
  letter: LetterView,
  piece: PieceView,
  { siteUrl, pictures, language }: Setting,
): string {
  const texts = textsIn(language).reader
  const options = { siteUrl, pictures, idPrefix: `b${letter.number}-` }
  const url = `${siteUrl}${piece.path}#brief-${letter.number}`
  const number = texts.letterOf(letter.number, piece.letters.length)
  const sent = letter.sentAt ? `${escapeHtml(longMoment(letter.sentAt, language))} · ` : ''
  return [
    letter.number > 1 ? '<hr>' : '',
    proseToHtml(letter.interlude, 'mdx', { ...options, idPrefix: `t${letter.number}-` }),
    `<h2>${escapeHtml(headingOf(letter, texts.letterTo))}</h2>`,
    `<p>${sent}<a href="${escapeHtml(url)}">${escapeHtml(number)}</a></p>`,
    letter.subject && paragraph(`${texts.subject}: ${letter.subject}`),
    proseToHtml(letter.body, 'markdown', options),
  ]
    .filter(Boolean)
    .join('\n')
}

function headingOf({ from, to }: LetterView, letterTo: string): string {
  return to ? `${from.name} ${letterTo} ${to.name}` : from.name
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`
}

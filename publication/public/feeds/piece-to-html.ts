import { lastNumber } from '@/publication/public/letters/last-number'
import type { LetterView } from '@/publication/public/letters/list-letters'
import { type LetterTrace, traceQuotations } from '@/publication/public/letters/trace-quotations'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { proseToHtml } from '@/publication/text/prose/prose-to-html'
import { textsIn } from '@/texts/texts'
import { escapeHtml } from './escape-html'
import { headingOf, type Setting } from './letter-places'
import { letterToHtml, paragraph } from './letter-to-html'

/**
 * The whole text of a piece as HTML that needs no style: in a dialogue a rule, a heading and a date tell the
 * letters apart. Sanitised, with absolute addresses.
 */
export function pieceToHtml(piece: PieceView, setting: Setting): string {
  const { siteUrl, pictures } = setting
  const traces = traceQuotations(piece.letters)
  return [
    ...piece.letters.map((letter) => letterInPiece(letter, piece, traces.get(letter.number), setting)),
    proseToHtml(piece.body, 'mdx', { siteUrl, pictures }),
    piece.waitingFor && paragraph(textsIn(setting.language).reader.waitingFor(piece.waitingFor)),
  ]
    .filter(Boolean)
    .join('\n')
}

function letterInPiece(
  letter: LetterView,
  { path, letters }: PieceView,
  trace: LetterTrace | undefined,
  setting: Setting,
): string {
  const { siteUrl, pictures, language } = setting
  return [
    letter === letters[0] ? '' : '<hr>',
    proseToHtml(letter.interlude, 'mdx', { siteUrl, pictures, idPrefix: `t${letter.number}-` }),
    `<h2>${escapeHtml(headingOf(letter, language))}</h2>`,
    letterToHtml(letter, { path, count: lastNumber(letters), trace }, setting),
  ]
    .filter(Boolean)
    .join('\n')
}

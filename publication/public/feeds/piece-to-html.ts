import type { LetterView } from '@/publication/public/letters/list-letters'
import { type LetterTrace, traceQuotations } from '@/publication/public/letters/trace-quotations'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { element } from '@/publication/text/prose/html/element'
import { writeCaption } from '@/publication/text/prose/html/write-caption'
import { writeHtml } from '@/publication/text/prose/html/write-html'
import { placeElsewhere } from '@/publication/text/prose/page/lead-links'
import { proseToHtml } from '@/publication/text/prose/prose-to-html'
import { joinNames } from '@/texts/join-names'
import { textsIn } from '@/texts/texts'
import { escapeHtml } from './escape-html'
import { headingOf, type Setting } from './letter-places'
import { letterToHtml, paragraph } from './letter-to-html'
import { pictureOf } from './picture-of'

/**
 * The whole text of a piece as HTML that needs no style: in a dialogue a rule, a heading and a date tell the
 * letters apart. Sanitised, with absolute addresses.
 */
export function pieceToHtml(piece: PieceView, setting: Setting): string {
  const { siteUrl, pictures, isEverything, idPrefix = '', headingOffset = 0 } = setting
  const place = placeElsewhere(siteUrl, piece.path, '')
  const traces = traceQuotations(piece.letters)
  return [
    pictureBeside(piece, setting),
    ...piece.letters.map((letter) => letterInPiece(letter, piece, traces.get(letter.number), setting)),
    proseToHtml(piece.body, 'mdx', {
      siteUrl,
      pictures,
      place,
      idPrefix,
      headingOffset,
      isAmongLetters: piece.letters.length > 0,
      isEverything,
    }),
    piece.waitingFor.length > 0 &&
      paragraph(
        textsIn(setting.language).reader.waitingFor(
          joinNames(piece.waitingFor, setting.language, { isInSentence: true }),
        ),
      ),
  ]
    .filter(Boolean)
    .join('\n')
}

/** Not every reader shows what stands beside the text of an item; each shows what stands in it. */
function pictureBeside(piece: PieceView, setting: Setting): string {
  const picture = pictureOf(piece, setting)
  if (!picture) return ''
  const { url, alt, credit, licence } = picture
  const caption = writeCaption(
    { text: '', endsSentence: false, credit, licence },
    textsIn(setting.language).prose,
  )
  return writeHtml(element('figure', {}, [element('img', { src: url, alt }), caption]))
}

function letterInPiece(
  letter: LetterView,
  { path, letters }: PieceView,
  trace: LetterTrace | undefined,
  setting: Setting,
): string {
  const { siteUrl, pictures, language, isEverything, headingOffset = 0 } = setting
  const onItsPage = `t${letter.number}-`
  const idPrefix = `${setting.idPrefix ?? ''}${onItsPage}`
  const place = placeElsewhere(siteUrl, path, onItsPage)
  const heading = `h${2 + headingOffset}`
  return [
    letter === letters[0] ? '' : '<hr>',
    proseToHtml(letter.interlude, 'mdx', {
      siteUrl,
      pictures,
      idPrefix,
      headingOffset,
      place,
      isEverything,
    }),
    `<${heading}>${escapeHtml(headingOf(letter, language))}</${heading}>`,
    letterToHtml(letter, { path, trace }, setting),
  ]
    .filter(Boolean)
    .join('\n')
}

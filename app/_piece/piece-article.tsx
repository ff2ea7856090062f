import { PrintedAddress } from '@/app/_site/printed-address'
import { LetterNavigation } from '@/components/letters/letter-navigation'
import { Agreement } from '@/components/pieces/agreement'
import { PieceFigure } from '@/components/pieces/piece-figure'
import { PieceHeader } from '@/components/pieces/piece-header'
import type { Picture } from '@/publication/pictures/media/picture'
import type { LetterView } from '@/publication/public/letters/list-letters'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { joinNames } from '@/texts/join-names'
import { type Language, textsIn } from '@/texts/texts'
import { titleId as titleIdOf } from './ids-on-page'
import { Letters } from './letters'
import { Prose } from './prose'
import { ReadOn } from './read-on'
import { type PlaceOfPiece, settingOfPiece } from './setting-of-piece'

type Props = {
  piece: PieceView
  pictures: Map<string, Picture>
  language: Language
  place: PlaceOfPiece
  /** the first piece of a page does not put its picture off */
  isFirst?: boolean
  /** what follows in a long dialogue of which an archive has the beginning */
  elsewhere?: LetterView[]
  /** who waits in line for its texts: a member, or everybody who reads */
  asker: string
}

/** A whole piece: an essay as a page of a book, a dialogue as a correspondence. */
export function PieceArticle({
  piece,
  pictures,
  language,
  place,
  isFirst = true,
  elsewhere = [],
  asker,
}: Props) {
  const isPage = place !== 'archive'
  const setting = settingOfPiece(piece, place, pictures, language)
  const { prefix } = setting
  const titleId = titleIdOf(prefix)
  const headingOffset = isPage ? 0 : 1
  // What the piece says is in its language; what the site says around it is not.
  const otherLanguage = piece.language && piece.language !== language ? piece.language : undefined
  const own = otherLanguage ? language : undefined
  const body = { asker, source: piece.body, format: 'mdx' as const, setting, headingOffset }
  return (
    <article className={`piece ${piece.kind} h-entry`} lang={otherLanguage} aria-labelledby={titleId}>
      <header className="piece-header">
        <PieceHeader
          piece={piece}
          language={language}
          own={own}
          titleId={titleId}
          level={isPage ? 1 : 2}
          isProof={place === 'proof'}
        />
        {isPage && piece.letters.length > 0 && (
          <LetterNavigation letters={piece.letters} language={language} own={own} idPrefix={prefix} />
        )}
      </header>
      {piece.image && (
        <PieceFigure
          image={piece.image}
          picture={pictures.get(piece.image.src)}
          language={language}
          eager={isFirst}
        />
      )}
      {piece.kind === 'essay' ? (
        <Prose className="prose book e-content" {...body} />
      ) : (
        <div className={elsewhere.length > 0 ? 'correspondence' : 'correspondence e-content'}>
          <Letters
            piece={piece}
            setting={setting}
            own={own}
            place={place}
            asker={asker}
            elsewhere={elsewhere}
          />
          {piece.body && <Prose className="interlude prose" {...body} />}
        </div>
      )}
      <ReadOn letters={elsewhere} path={piece.path} idPrefix={prefix} language={language} own={own} />
      {isPage && piece.approvedAt && (
        <Agreement
          approvedAt={piece.approvedAt}
          authorCount={piece.authors.length}
          language={language}
          own={own}
        />
      )}
      {isPage && <PrintedAddress path={piece.path} />}
      {piece.waitingFor.length > 0 && (
        <p className="waiting" lang={own}>
          {textsIn(language).reader.waitingForLong(
            joinNames(piece.waitingFor, language, { isInSentence: true }),
          )}
        </p>
      )}
    </article>
  )
}

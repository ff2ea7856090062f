import { AuthorLinks } from '@/components/pieces/byline'
import { KindOfPiece } from '@/components/pieces/kind-of-piece'
import { PictureElement } from '@/components/pieces/picture-element'
import { PieceDate } from '@/components/pieces/piece-date'
import type { Picture } from '@/publication/pictures/media/picture'
import type { PieceSummary } from '@/publication/public/pieces/select-summaries'
import { type Language, textsIn } from '@/texts/texts'

type Props = { pieces: PieceSummary[]; pictures: Map<string, Picture>; language: Language }

/** What the editors picked: the latest pick large, the others beside it. */
export function Picks({ pieces, pictures, language }: Props) {
  return (
    <section className="picks" aria-labelledby="uitgelicht">
      <h2 id="uitgelicht" className="section-title">
        {textsIn(language).reader.picked}
      </h2>
      {pieces.map((piece, index) => (
        <Pick
          key={piece.id}
          piece={piece}
          picture={piece.image ? pictures.get(piece.image.src) : undefined}
          language={language}
          isFirst={index === 0}
        />
      ))}
    </section>
  )
}

type PickProps = { piece: PieceSummary; picture: Picture | undefined; language: Language; isFirst: boolean }

function Pick({ piece, picture, language, isFirst }: PickProps) {
  return (
    <article className="pick h-entry">
      {isFirst && picture && (
        <PictureElement picture={picture} alt={piece.image?.alt || picture.alt} sizes={FIRST_PICTURE} eager />
      )}
      <div>
        <KindOfPiece piece={piece} language={language} />
        <h3 className="p-name">
          <a className="u-url" href={piece.path}>
            {piece.title}
          </a>
        </h3>
        {piece.lead && <p className="p-summary">{piece.lead}</p>}
        <p className="apparatus">
          <AuthorLinks authors={piece.authors} language={language} />
          {'\u00a0· '}
          <PieceDate date={piece.date} language={language} />
        </p>
      </div>
    </article>
  )
}

const FIRST_PICTURE = '(min-width: 840px) 620px, calc(100vw - 40px)'

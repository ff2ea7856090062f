import type { PieceSummary } from '@/publication/pieces/select-summaries'
import { type Language, textsIn } from '@/texts/texts'
import { AuthorLinks } from './byline'
import { PieceDate } from './piece-date'

type Props = { piece: PieceSummary; language: Language; level?: 2 | 3 }

/** A piece in a list: what kind, what about, by whom, when. */
export function Teaser({ piece, language, level = 3 }: Props) {
  const Heading = `h${level}` as const
  return (
    <article className="teaser h-entry">
      <KindOfPiece piece={piece} language={language} />
      <Heading className="p-name">
        <a className="u-url" href={piece.path}>
          {piece.title}
        </a>
      </Heading>
      {piece.lead && <p className="p-summary">{piece.lead}</p>}
      <p className="apparatus">
        <AuthorLinks authors={piece.authors} language={language} />
        {piece.authors.length > 0 && ' · '}
        <PieceDate date={piece.date} language={language} />
      </p>
    </article>
  )
}

/** "Briefwisseling in 7 brieven" or "Essay · 4 minuten lezen", in small capitals. */
export function KindOfPiece({ piece, language }: Omit<Props, 'level'>) {
  const texts = textsIn(language).reader
  return (
    <p className="kind">
      {piece.kind === 'dialogue'
        ? `${texts.dialogue} · ${texts.letters(piece.letterCount)}`
        : `${texts.essay} · ${texts.minutes(piece.minutes)}`}
    </p>
  )
}

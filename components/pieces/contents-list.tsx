import type { PieceSummary } from '@/publication/pieces/select-summaries'
import { type Language, textsIn } from '@/texts/texts'
import { AuthorLinks } from './byline'
import { PieceDate } from './piece-date'

type Props = {
  pieces: PieceSummary[]
  language: Language
  /** the byline says nothing new on an author's own page */
  withAuthors?: boolean
  withLeads?: boolean
}

/** Pieces the way a magazine lists its contents: the day, the title, who. */
export function ContentsList({ pieces, language, withAuthors = true, withLeads = false }: Props) {
  const texts = textsIn(language).reader
  return (
    <ol className="contents-list">
      {pieces.map((piece) => (
        <li key={piece.id} className="h-entry">
          <PieceDate date={piece.date} language={language} short />
          <div>
            <p className="entry">
              <a className="p-name u-url" href={piece.path}>
                {piece.title}
              </a>
              {piece.kind === 'dialogue' && <span className="tag">{texts.dialogue}</span>}
            </p>
            {withLeads && piece.lead && <p className="p-summary">{piece.lead}</p>}
            {withAuthors && (
              <p className="apparatus">
                <AuthorLinks authors={piece.authors} language={language} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

import type { AuthorName } from '@/publication/public/authors/author-name'
import type { PieceSummary } from '@/publication/public/pieces/select-summaries'
import { type Language, textsIn } from '@/texts/texts'
import { AuthorLinks } from './byline'
import { PieceDate } from './piece-date'

type Props = {
  pieces: PieceSummary[]
  language: Language
  withLeads?: boolean
  /** whose page this is: only who wrote with them is named */
  of?: string
}

/** Pieces the way a magazine lists its contents: the day, the title, who. */
export function ContentsList({ pieces, language, withLeads = false, of }: Props) {
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
            <ListByline authors={piece.authors} language={language} of={of} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function ListByline({
  authors,
  language,
  of,
}: {
  authors: AuthorName[]
  language: Language
  of?: string | undefined
}) {
  const others = authors.filter(({ slug }) => slug !== of)
  if (others.length === 0) return null
  return (
    <p className="apparatus">
      {of && `${textsIn(language).reader.together} `}
      <AuthorLinks authors={others} language={language} />
    </p>
  )
}

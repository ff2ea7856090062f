import type { PieceSummary } from '@/publication/public/pieces/select-summaries'
import { joinNames } from '@/texts/join-names'
import { type Language, textsIn } from '@/texts/texts'
import { writingOf } from '@/texts/writing'
import { AuthorLinks, authorNames } from './byline'
import { PieceDate } from './piece-date'
import { TopicLinks } from './topic-links'

type Props = {
  piece: PieceSummary
  language: Language
  /** the language of the site, said where what stands around it is in another */
  own?: Language | undefined
  titleId: string
  /** 1 on the piece's own page; 2 in a month archive, where the title is a link */
  level: 1 | 2
  /** readers have nothing of it yet: neither it nor who writes need have a page, and nothing is a link */
  isProof?: boolean
}

/** Topic, title, standfirst, byline, day and reading time. */
export function PieceHeader({ piece, language, own, titleId, level, isProof = false }: Props) {
  const texts = textsIn(language).reader
  const Heading = `h${level}` as const
  return (
    <>
      <TopicLinks topics={piece.topics} own={own} isProof={isProof} />
      <Heading id={titleId} className="p-name piece-title" {...writingOf(piece.title)}>
        {level === 1 ? (
          piece.title
        ) : (
          <a className="u-url" href={piece.path}>
            {piece.title}
          </a>
        )}
      </Heading>
      {piece.lead && (
        <p className="standfirst p-summary" {...writingOf(piece.lead)}>
          {piece.lead}
        </p>
      )}
      {piece.authors.length > 0 && (
        <p className="byline" lang={own}>
          {piece.kind === 'dialogue' ? texts.exchangeBetween : texts.by}{' '}
          {isProof ? (
            authorNames(piece.authors, language)
          ) : (
            <AuthorLinks authors={piece.authors} language={language} />
          )}
        </p>
      )}
      <p className="apparatus" lang={own}>
        {level === 1 && !isProof ? (
          <a className="u-url quiet" href={piece.path} title={texts.permalink}>
            <PieceDate date={piece.date} language={language} />
          </a>
        ) : (
          <PieceDate date={piece.date} language={language} />
        )}
        {'\u00a0· '}
        {texts.minutes(piece.minutes)}
        {piece.waitingFor.length > 0 && (
          <>
            {'\u00a0· '}
            <strong>{texts.waitingFor(joinNames(piece.waitingFor, language, { isInSentence: true }))}</strong>
          </>
        )}
      </p>
    </>
  )
}

import { Prose } from '@/app/_piece/prose'
import { ContentsList } from '@/components/pieces/contents-list'
import { BARE_SETTING, type ProseSetting } from '@/components/prose/setting'
import { type AuthorNote, listAuthorNotes } from '@/publication/public/authors/list-author-notes'
import type { Neighbours } from '@/publication/public/pieces/find-neighbours'
import { listReferences } from '@/publication/public/pieces/list-references'
import type { PieceSummary } from '@/publication/public/pieces/select-summaries'
import type { PieceView } from '@/publication/public/pieces/select-views'
import { placeOnPage } from '@/publication/text/prose/page/lead-links'
import { READERS } from '@/publication/text/workers/in-worker'
import { type Language, textsIn } from '@/texts/texts'

type Props = { piece: PieceView; neighbours: Neighbours; language: Language }

/** What stands under a piece: who wrote it, where it was first, what links to it, what is next to it. */
export async function Afterword({ piece, neighbours, language }: Props) {
  const [notes, references] = await Promise.all([listAuthorNotes(piece.id), listReferences(piece)])
  const texts = textsIn(language).reader
  return (
    <div className="afterword column">
      {piece.canonical && (
        <p className="apparatus">
          {texts.appearedEarlier} <a href={piece.canonical}>{hostOf(piece.canonical)}</a>
        </p>
      )}
      <AuthorNotes notes={notes} language={language} />
      {references.length > 0 && (
        <section className="references" aria-labelledby="~verwijzingen">
          <h2 id="~verwijzingen" className="section-title">
            {texts.references}
          </h2>
          <ContentsList pieces={references} language={language} />
        </section>
      )}
      <NeighbourLinks neighbours={neighbours} language={language} />
    </div>
  )
}

/** "www.example.org" without its www. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address
}

function AuthorNotes({ notes, language }: { notes: AuthorNote[]; language: Language }) {
  if (notes.length === 0) return null
  const { aboutAuthor, aboutAuthors } = textsIn(language).reader
  return (
    <section className="author-notes" aria-labelledby="~over-de-auteur">
      <h2 id="~over-de-auteur" className="section-title">
        {notes.length === 1 ? aboutAuthor : aboutAuthors}
      </h2>
      {notes.map(({ slug, name, roleLine, bio }) => (
        <div key={slug} className="author-note">
          <h3>
            <a href={`/auteurs/${slug}`}>{name}</a>
          </h3>
          {!bio && roleLine && <p>{roleLine}</p>}
          <Prose
            asker={READERS}
            source={bio}
            format="mdx"
            setting={bioSetting(slug, language)}
            headingOffset={2}
          />
        </div>
      ))}
    </section>
  )
}

/** Its links lead where they do on the page of its author. */
function bioSetting(slug: string, language: Language): ProseSetting {
  const prefix = `~${slug}-`
  const page = `/auteurs/${slug}`
  return { ...BARE_SETTING, language, prefix, place: placeOnPage(page, prefix, `${page}#`) }
}

function NeighbourLinks({ neighbours, language }: Omit<Props, 'piece'>) {
  const { previous, next } = neighbours
  if (!previous && !next) return null
  const texts = textsIn(language).reader
  return (
    <nav className="neighbours" aria-label={texts.neighbours}>
      {previous && <NeighbourLink piece={previous} label={texts.previousPiece} rel="prev" />}
      {next && <NeighbourLink piece={next} label={texts.nextPiece} rel="next" />}
    </nav>
  )
}

function NeighbourLink({ piece, label, rel }: { piece: PieceSummary; label: string; rel: 'prev' | 'next' }) {
  return (
    <a href={piece.path} rel={rel} className={rel}>
      <span>{label}</span> {piece.title}
    </a>
  )
}

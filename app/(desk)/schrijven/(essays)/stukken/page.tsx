import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { Pages } from '@/app/(desk)/_lists/pages'
import {
  type DeskPiece,
  listAllPieces,
  PIECES_PER_PAGE,
} from '@/publication/essays/pieces-at-desk/list-all-pieces'
import { listPlanned } from '@/publication/files/planned/list-planned'
import { longDate } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'
import { openPiece, pick } from './actions'
import { PlannedList } from './planned-list'

type Props = { searchParams: Promise<{ pagina?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.desk.nav.places.allPieces }
}

export default async function AllPiecesPage({ searchParams }: Props) {
  const viewer = await requireMember('read all pieces')
  const page = pageNumber((await searchParams).pagina)
  const [{ pieces, count }, plans] = await Promise.all([
    listAllPieces(viewer.id, page),
    listPlanned(viewer.id),
  ])
  const { texts, language } = await siteTexts()
  const { nav, lists } = texts.desk
  return (
    <>
      <h1>{nav.places.allPieces}</h1>
      <PlannedList plans={plans} />
      {count === 0 && <p>{lists.noPieces}</p>}
      <ol className="works">
        {pieces.map((piece) => (
          <li key={piece.id}>
            <PieceLine piece={piece} desk={texts.desk} language={language} />
          </li>
        ))}
      </ol>
      <Pages page={page} count={count} perPage={PIECES_PER_PAGE} path="/schrijven/stukken" texts={lists} />
    </>
  )
}

function PieceLine({ piece, desk, language }: { piece: DeskPiece; desk: Texts['desk']; language: Language }) {
  const { lists, states } = desk
  // What was withdrawn elsewhere, and came in from files, has an address and no words.
  const title = piece.title || lists.untitled
  return (
    <>
      <p className="work-title">{piece.withdrawnAt ? title : <a href={piece.path}>{title}</a>}</p>
      <p className="hint">
        <span className="state">{piece.withdrawnAt ? states.withdrawn : states.published}</span>
        {piece.withdrawnAt &&
          ` ${lists.withdrawnOn(piece.withdrawnBy, longDate(piece.withdrawnAt, language))}`}
        {` · ${lists.dated(longDate(piece.date, language))}`}
        {piece.kind === 'dialogue' && ` · ${lists.dialogue}`}
        {piece.pickedOn && ` · ${lists.picked}`}
      </p>
      <div className="buttons">
        {piece.kind === 'essay' && (
          <AnsweredForm action={openPiece}>
            <input type="hidden" name="pieceId" value={piece.id} />
            <button type="submit" aria-label={`${lists.edit}: ${title}`}>
              {lists.edit}
            </button>
          </AnsweredForm>
        )}
        {!piece.withdrawnAt && (
          <AnsweredForm action={pick}>
            <input type="hidden" name="pieceId" value={piece.id} />
            <input type="hidden" name="picked" value={piece.pickedOn ? 'no' : 'yes'} />
            <button type="submit" aria-label={`${piece.pickedOn ? lists.unpick : lists.pick}: ${title}`}>
              {piece.pickedOn ? lists.unpick : lists.pick}
            </button>
          </AnsweredForm>
        )}
        {!piece.withdrawnAt && (
          <form action={`/schrijven/stukken/${piece.id}/intrekken`} method="get">
            <button type="submit" aria-label={`${lists.withdraw}: ${title}`}>
              {lists.withdraw}
            </button>
          </form>
        )}
      </div>
    </>
  )
}

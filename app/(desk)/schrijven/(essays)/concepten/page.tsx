import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { listOwnDialogues } from '@/publication/correspondence/dialogues/list-dialogues'
import { countDiscarded } from '@/publication/correspondence/discarded/count-discarded'
import { listOwnDrafts } from '@/publication/essays/drafts/list-drafts'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { CardList } from '../../_today/card-list'
import { listCards } from '../../_today/list-cards'
import { DraftList } from '../_lists/draft-list'

type Props = { searchParams: Promise<{ pagina?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.desk.nav.places.pieces }
}

export default async function OwnPiecesPage({ searchParams }: Props) {
  const viewer = await requireMember('begin draft')
  const page = pageNumber((await searchParams).pagina)
  const site = await siteTexts()
  const [list, discardedCount, cards] = await Promise.all([
    listOwnDrafts(viewer.id, page),
    countDiscarded(viewer.id),
    listCards(viewer, site),
  ])
  await markLookedAt(viewer.id, { thingIds: list.drafts.map(({ id }) => id) })
  const writesLetters = list.count === 0 && (await listOwnDialogues(viewer.id, 1)).count > 0
  const { desk } = site.texts
  const ofPieces = cards.filter(({ place }) => place === 'pieces')
  return (
    <>
      <div className="row">
        <h1>{desk.nav.places.pieces}</h1>
        <form action="/schrijven/nieuw" method="get">
          <button type="submit" className={ofPieces.length === 0 ? 'primary' : undefined}>
            {desk.lists.newEssay}
          </button>
        </form>
      </div>
      <CardList cards={ofPieces} words={site.texts.waiting} />
      <DraftList
        list={list}
        page={page}
        path="/schrijven/concepten"
        empty={desk.lists.noneOfMine}
        site={site}
      />
      {writesLetters && (
        <p>
          {desk.lists.lettersElsewhere} <a href="/schrijven/dialogen">{site.texts.dialogues.toMine}</a>
        </p>
      )}
      {discardedCount > 0 && (
        <p>
          <a href="/schrijven/weggegooid">{site.texts.discarded.list(discardedCount)}</a>
        </p>
      )}
    </>
  )
}

import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { listOwnDialogues } from '@/publication/correspondence/dialogues/list-dialogues'
import { countDiscarded } from '@/publication/correspondence/discarded/count-discarded'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { CardList } from '../../_today/card-list'
import { listCards } from '../../_today/list-cards'
import { DialogueList } from './_lists/dialogue-list'
import { NewDialogueButton } from './_lists/new-dialogue-button'

type Props = { searchParams: Promise<{ pagina?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.dialogues.mine }
}

export default async function OwnDialoguesPage({ searchParams }: Props) {
  const viewer = await requireMember('read dialogue')
  const page = pageNumber((await searchParams).pagina)
  const site = await siteTexts()
  const [list, cards, discardedCount] = await Promise.all([
    listOwnDialogues(viewer.id, page),
    listCards(viewer, site),
    countDiscarded(viewer.id),
  ])
  const { arrivals, dialogues, waiting } = site.texts
  // Whose turn it is stands in the list itself.
  const ofLetters = cards.filter(({ kind, place }) => place === 'letters' && kind !== 'letter')
  const path = '/schrijven/dialogen'
  return (
    <>
      <div className="page-column">
        <div className="row">
          <h1>{dialogues.mine}</h1>
          <NewDialogueButton words={dialogues.begin} isPrimary={ofLetters.length === 0} />
        </div>
        <CardList cards={ofLetters} words={waiting} />
        <DialogueList
          list={list}
          page={page}
          path={path}
          site={site}
          viewerId={viewer.id}
          empty={dialogues.none}
        />
      </div>
      <aside className="margin" aria-label={dialogues.besides}>
        <p className="start">
          <a className="word" href="/schrijven/post">
            {arrivals.title}
          </a>
          {isAllowed(viewer.role, 'read dialogue', "another's") && (
            <a className="word" href={`${path}/alle`}>
              {dialogues.all}
            </a>
          )}
          {discardedCount > 0 && (
            <a className="word" href="/schrijven/weggegooid">
              {site.texts.discarded.list(discardedCount)}
            </a>
          )}
        </p>
      </aside>
    </>
  )
}

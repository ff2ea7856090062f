import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { listWaiting } from '@/publication/correspondence/waiting/list-waiting'
import { listDiscardedDrafts, listOwnDrafts } from '@/publication/essays/drafts/list-drafts'
import { findProfile } from '@/publication/people/members/find-profile'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'
import { findOverdueMail } from '@/publication/readers/overdue/find-overdue-mail'
import { listOverdueMails } from '@/publication/readers/overdue/list-overdue-mails'
import { ConditionsNotice } from '../_conditions/conditions-notice'
import { listConditions } from '../_conditions/list-conditions'
import { WaitingList } from '../_waiting/waiting-list'
import { NewDialogueButton } from '../(correspondence)/dialogen/_lists/new-dialogue-button'
import { Decided } from '../(readers)/_decided/decided'
import { OverdueNotice } from '../(readers)/_overdue/overdue-notice'
import { DraftList } from './_lists/draft-list'

type Props = { searchParams: Promise<{ pagina?: string | string[]; melding?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.desk.nav.mine }
}

export default async function OwnPiecesPage({ searchParams }: Props) {
  const viewer = await requireMember('read desk')
  const asked = await searchParams
  const page = pageNumber(asked.pagina)
  const [list, discarded, profile, overdue, toDo, site] = await Promise.all([
    listOwnDrafts(viewer.id, page),
    listDiscardedDrafts(viewer.id, 1),
    findProfile(viewer.id, viewer.id),
    findOverdueMail(viewer.id),
    listWaiting(viewer.id),
    siteTexts(),
  ])
  await markLookedAt(viewer.id, { thingIds: list.drafts.map(({ id }) => id) })
  const waiting = overdue && (await listOverdueMails(viewer.id))
  const conditions = await listConditions(viewer, site)
  const { desk } = site.texts
  const missing = [
    ...(profile?.name.trim() ? [] : [desk.lists.noNameYet]),
    ...(profile?.email ? [] : [desk.lists.noAddressYet]),
  ]
  return (
    <>
      {missing.length > 0 && (
        <p className="notice">
          {missing.join(' ')} <a href="/schrijven/gegevens">{desk.lists.toProfile}</a>
        </p>
      )}
      <ConditionsNotice conditions={conditions} words={desk.conditions} />
      <Decided asked={asked} texts={site.texts} />
      {overdue && waiting && <OverdueNotice mail={overdue} waiting={waiting} />}
      <WaitingList waiting={toDo} site={site} />
      <div className="row">
        <h1>{desk.nav.mine}</h1>
        <div className="buttons">
          <form action="/schrijven/nieuw" method="get">
            <button type="submit" className={toDo.length === 0 ? 'primary' : undefined}>
              {desk.lists.newEssay}
            </button>
          </form>
          <NewDialogueButton words={site.texts.dialogues.begin} />
        </div>
      </div>
      <DraftList list={list} page={page} path="/schrijven" empty={desk.lists.noneOfMine} site={site} />
      {discarded.count > 0 && (
        <p>
          <a href="/schrijven/weggegooid">{site.texts.discarded.list(discarded.count)}</a>
        </p>
      )}
    </>
  )
}

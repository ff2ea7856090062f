import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { Pages } from '@/app/(desk)/_lists/pages'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { listFollowedDialogues } from '@/publication/readers/following/list-followed-dialogues'
import { listRemovals } from '@/publication/readers/following/list-removals'
import { listSubscribers, SUBSCRIBERS_PER_PAGE } from '@/publication/readers/subscriptions/list-subscribers'
import { findWaitingSignUps } from '@/publication/readers/waiting/find-waiting-sign-ups'
import { longMoment } from '@/texts/dates'
import { Decided } from '../_decided/decided'
import { Removals } from '../_mail-server/removals'
import { FollowedDialogues } from './followed-dialogues'
import { SubscriberList } from './subscriber-list'

type Asked = {
  pagina?: string | string[]
  deel?: string | string[]
  melding?: string | string[]
  aantal?: string | string[]
}
type Props = { searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.newsletter.subscribers.title }
}

export default async function SubscribersPage({ searchParams }: Props) {
  const viewer = await requireMember('read subscribers')
  const asked = await searchParams
  const { pagina, deel } = asked
  const page = pageNumber(pagina)
  const part = typeof deel === 'string' ? deel.trim() : ''
  const [list, dialogues, removals, waiting, { language, texts }] = await Promise.all([
    listSubscribers(viewer.id, part, page),
    listFollowedDialogues(viewer.id),
    listRemovals(viewer.id),
    findWaitingSignUps(viewer.id),
    siteTexts(),
  ])
  const words = texts.newsletter.subscribers
  const path = part ? `/schrijven/abonnees?deel=${encodeURIComponent(part)}` : '/schrijven/abonnees'
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="apparatus">{words.counts(list.counts)}</p>
      </header>
      <Decided asked={asked} texts={texts} />
      {waiting && (
        <p className="notice">
          {texts.newsletter.waiting.sentence(waiting.count, longMoment(waiting.since, language))}
        </p>
      )}
      {removals.length > 0 && (
        <p>
          {texts.mailServer.removals.above} <a href="#van-de-lijst">{texts.mailServer.removals.toThem}</a>
        </p>
      )}
      <form method="get" action="/schrijven/abonnees" className="buttons search">
        <label htmlFor="deel">{words.search}</label>
        <input id="deel" name="deel" type="search" defaultValue={part} maxLength={254} autoComplete="off" />
        <button type="submit">{words.searchButton}</button>
        <a className="word" href="/schrijven/abonnees/csv">
          {words.export}
        </a>
      </form>
      {part !== '' && <p role="status">{words.found(list.found, part)}</p>}
      {list.found > 0 && <SubscriberList subscribers={list.subscribers} words={words} language={language} />}
      {list.found === 0 && part === '' && <p>{words.none}</p>}
      <Pages
        page={page}
        count={list.found}
        perPage={SUBSCRIBERS_PER_PAGE}
        path={path}
        texts={texts.desk.lists}
      />
      <FollowedDialogues dialogues={dialogues} words={texts.following.desk} />
      {removals.length > 0 && (
        <Removals removals={removals} canPutBack={isAllowed(viewer.role, 'put follower back', "another's")} />
      )}
    </>
  )
}

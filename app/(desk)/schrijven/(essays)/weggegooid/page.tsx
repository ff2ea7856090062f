import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { Pages } from '@/app/(desk)/_lists/pages'
import { daysLeft } from '@/publication/essays/discarded/days-left'
import { DRAFTS_PER_PAGE, listDiscardedDrafts } from '@/publication/essays/drafts/list-drafts'
import { longMoment } from '@/texts/dates'
import { FetchBackForm } from '../_discarded/fetch-back-form'

type Props = { searchParams: Promise<{ pagina?: string | string[]; essay?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.discarded.title }
}

/** What this member threw away, with how long it can be fetched back. */
export default async function DiscardedPage({ searchParams }: Props) {
  const viewer = await requireMember('discard draft')
  const { pagina, essay } = await searchParams
  const page = pageNumber(pagina)
  const list = await listDiscardedDrafts(viewer.id, page)
  const { texts, language } = await siteTexts()
  const { discarded, desk } = texts
  const titleOf = (title: string) => title || desk.lists.untitled
  const done = list.drafts.find(({ id }) => id === essay)
  return (
    <>
      <h1>{discarded.title}</h1>
      {done && (
        <p className="notice" role="status">
          {discarded.done(titleOf(done.title))}
        </p>
      )}
      <p className="hint">{list.count > 0 ? discarded.explain : discarded.none}</p>
      <ol className="works">
        {list.drafts.map(({ id, title, discardedAt }) => (
          <li key={id}>
            <p className="work-title">
              <a href={`/schrijven/concepten/${id}`}>{titleOf(title)}</a>
            </p>
            {discardedAt && (
              <p className="hint">
                {discarded.on(longMoment(discardedAt, language))} · {discarded.days(daysLeft(discardedAt))}
              </p>
            )}
            <FetchBackForm draftId={id} title={titleOf(title)} />
          </li>
        ))}
      </ol>
      <Pages
        page={page}
        count={list.count}
        perPage={DRAFTS_PER_PAGE}
        path="/schrijven/weggegooid"
        texts={desk.lists}
      />
      <p>
        <a href="/schrijven/concepten">{discarded.toMine}</a>
      </p>
    </>
  )
}

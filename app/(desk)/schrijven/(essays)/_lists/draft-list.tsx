import { Pages } from '@/app/(desk)/_lists/pages'
import { DRAFTS_PER_PAGE, type DraftsPage, type ListedDraft } from '@/publication/essays/drafts/list-drafts'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'

type Site = { language: Language; texts: Texts }
type Props = {
  list: DraftsPage
  page: number
  path: string
  empty: string
  site: Site
  /** say whose each one is, in a list of several people's */
  isOfMany?: boolean
}

export function DraftList({ list, page, path, empty, site, isOfMany = false }: Props) {
  const { lists } = site.texts.desk
  if (list.count === 0) return <p>{empty}</p>
  return (
    <>
      <ol className="works">
        {list.drafts.map((draft) => (
          <li key={draft.id}>
            <DraftLine draft={draft} site={site} isOfMany={isOfMany} />
          </li>
        ))}
      </ol>
      <Pages page={page} count={list.count} perPage={DRAFTS_PER_PAGE} path={path} texts={lists} />
    </>
  )
}

function DraftLine({ draft, site, isOfMany }: { draft: ListedDraft; site: Site; isOfMany: boolean }) {
  const { lists, states } = site.texts.desk
  return (
    <>
      <p className="work-title">
        <a href={`/schrijven/concepten/${draft.id}`}>{draft.title || lists.untitled}</a>
      </p>
      <p className="hint">
        <span className={`state state-${draft.state}`}>{states[draft.state]}</span>
        {isOfMany && ` · ${lists.by(draft.ownerName)}`}
        {` · ${lists.saved(longMoment(draft.updatedAt, site.language))}`}
        {draft.path && draft.state !== 'withdrawn' && (
          <>
            {' · '}
            <a href={draft.path} aria-label={`${lists.read}: ${draft.title || lists.untitled}`}>
              {lists.read}
            </a>
          </>
        )}
      </p>
    </>
  )
}

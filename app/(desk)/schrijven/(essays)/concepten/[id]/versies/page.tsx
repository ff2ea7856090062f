import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { findMember, requireMember } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { Pages } from '@/app/(desk)/_lists/pages'
import { askedNumber } from '@/app/(desk)/_revisions/asked-number'
import { TwoRevisions } from '@/app/(desk)/_revisions/two-revisions'
import { ComparedRevisions } from '@/app/(desk)/schrijven/(essays)/_revisions/compared-revisions'
import { EssayRevisions } from '@/app/(desk)/schrijven/(essays)/_revisions/essay-revisions'
import { revisionsPath } from '@/app/(desk)/schrijven/(essays)/_revisions/revisions-path'
import { findDraft, type OpenDraft } from '@/publication/essays/drafts/find-draft'
import { findRevision } from '@/publication/essays/revisions/find-revision'
import {
  type ListedRevision,
  listRevisions,
  REVISIONS_PER_PAGE,
} from '@/publication/essays/revisions/list-revisions'
import { longMoment } from '@/texts/dates'

type Labelled = Pick<ListedRevision, 'number' | 'savedByName' | 'savedAt'>
type Asked = string | string[] | undefined
type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ van?: Asked; naar?: Asked; pagina?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await siteTexts()
  const viewer = await findMember('read draft')
  const id = z.uuid().safeParse((await params).id)
  const draft = viewer && id.success ? await findDraft(viewer.id, id.data) : null
  if (!draft) return {}
  return { title: texts.revisions.titleOf(draft.newest.title || texts.desk.lists.untitled) }
}

export default async function RevisionsPage({ params, searchParams }: Props) {
  const viewer = await requireMember('read draft')
  const id = z.uuid().safeParse((await params).id)
  const draft = id.success ? await findDraft(viewer.id, id.data) : null
  if (!draft) notFound()
  const { van, naar, pagina } = await searchParams
  const page = pageNumber(pagina)
  const { revisions, count } = await listRevisions(viewer.id, draft.id, page)
  const after = (await find(viewer.id, draft, naar)) ?? draft.newest
  const before =
    (await find(viewer.id, draft, van)) ?? (await findRevision(viewer.id, draft.id, { before: after.number }))
  const { texts, language } = await siteTexts()
  const words = texts.revisions
  const title = draft.newest.title || texts.desk.lists.untitled
  return (
    <>
      <h1>{words.titleOf(title)}</h1>
      <p className="hint">{words.explain}</p>
      <p>
        <a href={`/schrijven/concepten/${draft.id}`}>{words.toEssay}</a>
      </p>
      {before ? (
        <TwoRevisions
          before={before}
          after={after}
          others={revisions}
          labelOf={(it: Labelled) =>
            words.revision(it.number, it.savedByName, longMoment(it.savedAt, language))
          }
        >
          <ComparedRevisions viewer={viewer} before={before} after={after} />
        </TwoRevisions>
      ) : (
        <p>{words.only}</p>
      )}
      <EssayRevisions draft={draft} revisions={revisions} isToTheFirst={page * REVISIONS_PER_PAGE >= count} />
      <Pages
        page={page}
        count={count}
        perPage={REVISIONS_PER_PAGE}
        path={revisionsPath(draft.id)}
        texts={texts.desk.lists}
      />
    </>
  )
}

async function find(memberId: string, draft: OpenDraft, asked: Asked) {
  const number = askedNumber(asked)
  return number === null ? null : findRevision(memberId, draft.id, { number })
}

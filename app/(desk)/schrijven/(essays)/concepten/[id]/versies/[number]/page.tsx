import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { findMember, requireMember, type Viewer } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { previewEssayText } from '@/app/(desk)/schrijven/(essays)/_essay/preview-essay-text'
import { ShownEssay } from '@/app/(desk)/schrijven/(essays)/_essay/shown-essay'
import { revisionsPath } from '@/app/(desk)/schrijven/(essays)/_revisions/revisions-path'
import { fetchBack } from '@/app/(desk)/schrijven/(essays)/concepten/actions'
import { findDraft, type OpenDraft } from '@/publication/essays/drafts/find-draft'
import type { NamedRevision } from '@/publication/essays/drafts/read-revision'
import { findRevision } from '@/publication/essays/revisions/find-revision'
import { dayInAmsterdam } from '@/publication/public/addresses/year-and-month'
import { longMoment } from '@/texts/dates'

type Props = { params: Promise<{ id: string; number: string }> }

const asked = z.object({ id: z.uuid(), number: z.coerce.number().int().min(1).max(999_999_999) })

/** For the title and the page. */
async function findAsked(memberId: string, params: Awaited<Props['params']>) {
  const read = asked.safeParse(params)
  const draft = read.success ? await findDraft(memberId, read.data.id) : null
  const revision = read.success && draft ? await findRevision(memberId, draft.id, read.data) : null
  return draft && revision && { draft, revision }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await siteTexts()
  const viewer = await findMember('read draft')
  const revision = viewer && (await findAsked(viewer.id, await params))?.revision
  if (!revision) return {}
  return { title: texts.revisions.oneOf(revision.title || texts.desk.lists.untitled, revision.number) }
}

/** One revision of an essay as readers would see it, with the button that makes it the newest again. */
export default async function RevisionPage({ params }: Props) {
  const viewer = await requireMember('read draft')
  const found = await findAsked(viewer.id, await params)
  if (!found) notFound()
  const { draft, revision } = found
  const { texts, language } = await siteTexts()
  const words = texts.revisions
  const path = revisionsPath(draft.id)
  return (
    <>
      <h1>{words.oneOf(revision.title || texts.desk.lists.untitled, revision.number)}</h1>
      <p className="hint">{words.saved(revision.savedByName, longMoment(revision.savedAt, language))}</p>
      <p>
        <a href={path}>{words.toList}</a> ·{' '}
        <a href={`${path}?van=${revision.number}&naar=${draft.newest.number}`}>{words.withNow}</a> ·{' '}
        <a href={`/schrijven/concepten/${draft.id}`}>{words.toEssay}</a>
      </p>
      <FetchBack viewer={viewer} draft={draft} revision={revision} />
      <RevisionText viewer={viewer} revision={revision} />
    </>
  )
}

type OfBoth = { viewer: Viewer; draft: OpenDraft; revision: NamedRevision }

async function FetchBack({ viewer, draft, revision }: OfBoth) {
  const words = (await siteTexts()).texts.revisions
  if (revision.number === draft.newest.number) return null
  if (draft.discardedAt) return <p className="hint">{words.isDiscarded}</p>
  const takesBack = draft.state === 'submitted' && draft.ownerId === viewer.id
  return (
    <AnsweredForm action={fetchBack} className="stack">
      <input type="hidden" name="draftId" value={draft.id} />
      <input type="hidden" name="number" value={revision.number} />
      <input type="hidden" name="basedOn" value={draft.newest.number} />
      <p className="hint">{takesBack ? words.takesBack : words.fetchBackHint}</p>
      <button type="submit">{words.fetchBack}</button>
    </AnsweredForm>
  )
}

/** What cannot be shown as readers would see it, is shown as it was typed: nobody needs to guess what is in it. */
async function RevisionText({ viewer, revision }: Omit<OfBoth, 'draft'>) {
  const words = (await siteTexts()).texts.revisions
  const form = `versie ${revision.draftId} ${revision.number}`
  const date = revision.date ? dayInAmsterdam(revision.date) : ''
  const { preview } = await previewEssayText({ memberId: viewer.id, form }, { ...revision, date })
  if (preview?.parts.every(({ text }) => text.status === 'set')) return <ShownEssay preview={preview} />
  return (
    <>
      <p className="notice">{words.cannotBeSet}</p>
      <pre className="as-typed">{[revision.title, revision.lead, revision.body].join('\n\n')}</pre>
    </>
  )
}

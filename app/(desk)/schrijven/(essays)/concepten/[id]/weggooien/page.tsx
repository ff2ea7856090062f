import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember, type Viewer } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { revisionsPath } from '@/app/(desk)/schrijven/(essays)/_revisions/revisions-path'
import { discard, takeBack } from '@/app/(desk)/schrijven/(essays)/concepten/actions'
import { findDraft, type OpenDraft } from '@/publication/essays/drafts/find-draft'
import { isAllowed } from '@/publication/people/permissions/permissions'

type Props = { params: Promise<{ id: string }> }

/** Once for the title and the page. */
const findAsked = cache(async (memberId: string, draftId: string) => {
  const id = z.uuid().safeParse(draftId)
  const draft = id.success ? await findDraft(memberId, id.data) : null
  return draft?.ownerId === memberId ? draft : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('discard draft')
  const draft = await findAsked(viewer.id, (await params).id)
  return draft ? titleOf(draft.newest.title, 'discard') : {}
}

/** The second step of throwing away: asks before, or says why it cannot be and what can. */
export default async function DiscardPage({ params }: Props) {
  const viewer = await requireMember('discard draft')
  const draft = await findAsked(viewer.id, (await params).id)
  if (!draft) notFound()
  if (draft.discardedAt) redirect(`/schrijven/concepten/${draft.id}`)
  if (draft.piece) return <Published draft={draft} viewer={viewer} />
  const { discarded, desk } = (await siteTexts()).texts
  const title = draft.newest.title || desk.lists.untitled
  const isSubmitted = draft.state === 'submitted'
  return (
    <>
      <h1>{isSubmitted ? discarded.isSubmitted(title) : discarded.askTitle(title)}</h1>
      <p>{isSubmitted ? discarded.submittedText : discarded.askText}</p>
      <AnsweredForm action={isSubmitted ? takeBack : discard} className="buttons">
        <input type="hidden" name="draftId" value={draft.id} />
        <button type="submit" className={isSubmitted ? undefined : 'danger'}>
          {isSubmitted ? discarded.takeBack : discarded.discard}
        </button>
        <a className="button" href={`/schrijven/concepten/${draft.id}`}>
          {discarded.keep}
        </a>
      </AnsweredForm>
    </>
  )
}

async function Published({ draft, viewer }: { draft: OpenDraft; viewer: Viewer }) {
  const { discarded, revisions, desk } = (await siteTexts()).texts
  const { piece } = draft
  const mayWithdraw = isAllowed(viewer.role, 'withdraw piece', "another's")
  return (
    <>
      <h1>{discarded.isPublished(draft.newest.title || desk.lists.untitled)}</h1>
      <p>{discarded.publishedText}</p>
      <div className="buttons">
        {piece && !piece.withdrawnAt && mayWithdraw && (
          <a className="button" href={`/schrijven/stukken/${piece.id}/intrekken`}>
            {discarded.withdraw}
          </a>
        )}
        <a className="button" href={revisionsPath(draft.id)}>
          {discarded.toRevisions}
        </a>
        <a className="button" href={`/schrijven/concepten/${draft.id}`}>
          {revisions.toEssay}
        </a>
      </div>
    </>
  )
}

import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { discard } from '../../actions'
import { findAsked } from '../find-asked'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('write issue')
  const draft = await findAsked(viewer.id, (await params).id)
  return draft ? titleOf(draft.subject, 'discard') : {}
}

/** The second step of throwing an issue away: asks before. */
export default async function DiscardIssuePage({ params }: Props) {
  const viewer = await requireMember('write issue')
  const draft = await findAsked(viewer.id, (await params).id)
  if (!draft) notFound()
  const home = `/schrijven/nieuwsbrief/${draft.id}`
  if (draft.issue || draft.mailing) redirect(home)
  const { discarding, untitled } = (await siteTexts()).texts.issues.desk
  return (
    <>
      <h1>{discarding.title(draft.subject || untitled)}</h1>
      <p>{discarding.text}</p>
      <AnsweredForm action={discard} className="buttons">
        <input type="hidden" name="issueDraftId" value={draft.id} />
        <button type="submit" className="danger">
          {discarding.button}
        </button>
        <a className="button" href={home}>
          {discarding.keep}
        </a>
      </AnsweredForm>
    </>
  )
}

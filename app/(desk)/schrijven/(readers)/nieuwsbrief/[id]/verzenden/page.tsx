import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedChoice, TypedInput } from '@/app/(desk)/_forms/typed-fields'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { env } from '@/env'
import { countNewsletterReaders } from '@/publication/readers/issues/count-newsletter-readers'
import { send } from '../../actions'
import { findAsked } from '../find-asked'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('send issue')
  const draft = await findAsked(viewer.id, (await params).id)
  return draft ? titleOf(draft.subject, 'send') : {}
}

/** The second step of sending: to how many, and when. */
export default async function SendPage({ params }: Props) {
  const viewer = await requireMember('send issue')
  const draft = await findAsked(viewer.id, (await params).id)
  if (!draft) notFound()
  const home = `/schrijven/nieuwsbrief/${draft.id}`
  if (draft.issue || draft.mailing) redirect(home)
  const { fields, sending, untitled } = (await siteTexts()).texts.issues.desk
  return (
    <>
      <h1>{sending.title(draft.subject || untitled)}</h1>
      <p>{fields.to(await countNewsletterReaders())}</p>
      <AnsweredForm action={send} className="stack" noValidate>
        <input type="hidden" name="issueDraftId" value={draft.id} />
        <fieldset className="choices">
          <legend>{sending.when}</legend>
          <TypedChoice type="radio" name="when" value="now" defaultChecked>
            {sending.now(env().undoMinutes)}
          </TypedChoice>
          <TypedChoice type="radio" name="when" value="later">
            {sending.later}
          </TypedChoice>
        </fieldset>
        <Field name="moment" label={sending.moment}>
          {(aria) => <TypedInput {...aria} type="datetime-local" defaultValue="" />}
        </Field>
        <div className="buttons">
          <button type="submit" className="primary">
            {sending.button}
          </button>
          <a className="button" href={home}>
            {sending.keep}
          </a>
        </div>
      </AnsweredForm>
    </>
  )
}

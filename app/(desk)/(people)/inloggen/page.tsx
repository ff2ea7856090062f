import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { returnPath } from '@/app/_server/return-path'
import { siteTexts } from '@/app/_server/site-texts'
import { findViewer } from '@/app/_server/viewer'
import { sendsMail } from '@/app/_site/sends-mail'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { ForgetMemberCopies } from '@/app/(desk)/_forms/local-copies/forget-member-copies'
import { TypedInput } from '@/app/(desk)/_forms/typed-fields'
import type { Texts } from '@/texts/texts'
import { askForLink } from './actions'
import { noticeIn } from './notices'

type Props = { searchParams: Promise<{ naar?: string | string[]; melding?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.signIn.title }
}

export default async function SignInPage({ searchParams }: Props) {
  const { naar, melding } = await searchParams
  const asked = returnPath(typeof naar === 'string' ? naar : null)
  if (await findViewer()) redirect(asked)
  const { name, texts } = await siteTexts()
  const notice = noticeIn(melding)
  return (
    <main className="gate">
      <p className="gate-name">
        <a href="/">{name}</a>
      </p>
      <h1>{texts.signIn.title}</h1>
      {notice && <p className="notice">{notice === 'left' ? leftInWords(texts) : texts.signIn[notice]}</p>}
      {(notice === 'signedOut' || notice === 'left') && <ForgetMemberCopies />}
      <p>{sendsMail() ? texts.signIn.intro : texts.signIn.introWithoutMail}</p>
      <AnsweredForm action={askForLink} className="stack" isGuarded={false}>
        <input type="hidden" name="naar" value={asked} />
        <Field name="email" label={texts.signIn.email}>
          {(aria) => <TypedInput {...aria} type="email" autoComplete="email" maxLength={254} required />}
        </Field>
        <p>
          <button type="submit" className="primary">
            {texts.signIn.button}
          </button>
        </p>
      </AnsweredForm>
    </main>
  )
}

function leftInWords({ departures }: Texts): string {
  return sendsMail() ? departures.leftNotice : departures.leftNoticeWithoutMail
}

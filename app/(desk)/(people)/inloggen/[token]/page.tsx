import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { signIn } from './actions'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ naar?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.signIn.title }
}

/** The same page for every token, good or not: opening it uses nothing up and gives nothing away. */
export default async function SignInLinkPage({ params, searchParams }: Props) {
  const { token } = await params
  const { naar } = await searchParams
  const { name, texts } = await siteTexts()
  return (
    <main className="gate">
      <p className="gate-name">
        <a href="/">{name}</a>
      </p>
      <h1>{texts.signIn.linkTitle}</h1>
      <p>{texts.signIn.linkIntro}</p>
      <AnsweredForm action={signIn}>
        <input type="hidden" name="token" value={token} />
        {typeof naar === 'string' && <input type="hidden" name="naar" value={naar} />}
        <button type="submit" className="primary">
          {texts.signIn.button}
        </button>
      </AnsweredForm>
    </main>
  )
}

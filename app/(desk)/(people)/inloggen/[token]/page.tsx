import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { isUsableSignInLink } from '@/publication/people/sessions/redeem-sign-in-link'
import { signInWith } from '../notices'
import { signIn } from './actions'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ naar?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.signIn.title }
}

/** Opening it uses nothing up. A link that signs nobody in any more leads at once to where another is asked for. */
export default async function SignInLinkPage({ params, searchParams }: Props) {
  const { token } = await params
  const { naar } = await searchParams
  const asked = typeof naar === 'string' ? naar : null
  if (!(await isUsableSignInLink(token))) redirect(signInWith('linkUnusable', asked))
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
        {asked !== null && <input type="hidden" name="naar" value={asked} />}
        <button type="submit" className="primary">
          {texts.signIn.button}
        </button>
      </AnsweredForm>
    </main>
  )
}

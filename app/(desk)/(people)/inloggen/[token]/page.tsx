import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { findInvitationAtLink } from '@/publication/correspondence/by-link/decline-at-link'
import { isUsableSignInLink } from '@/publication/people/sessions/redeem-sign-in-link'
import { signInWith } from '../notices'
import { declineByLink, signIn } from './actions'

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
  const invitation = await findInvitationAtLink(token, asked)
  const { invited: words } = texts.dialogues
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
      {invitation?.state === 'asked' && (
        <AnsweredForm action={declineByLink} className="stack" about="decline">
          <p>{words.atLink(invitation.host.givenName)}</p>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="naar" value={asked ?? ''} />
          <p>
            <button type="submit">{words.decline}</button>
          </p>
        </AnsweredForm>
      )}
      {invitation?.state === 'declined' && (
        <p role="status">{words.declinedAtLink(invitation.host.givenName)}</p>
      )}
    </main>
  )
}

import { signInPath } from '@/app/_server/return-path'
import { siteTexts } from '@/app/_server/site-texts'
import { LetterGate } from '../brief/_letter/letter-gate'

type Props = {
  title: string
  text: string
  /** where signing in leads to; null for who is signed in as another */
  at: string | null
}

/** What became of what a link is for, when it opens it no more, and the way on. */
export async function ClosedPage({ title, text, at }: Props) {
  const { byLink } = (await siteTexts()).texts
  return (
    <LetterGate title={title}>
      <p>{text}</p>
      <p>
        {at === null ? (
          <a href="/schrijven">{byLink.toOwnDesk}</a>
        ) : (
          <a className="button" href={signInPath(at)}>
            {byLink.signIn}
          </a>
        )}
      </p>
    </LetterGate>
  )
}

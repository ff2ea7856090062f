import { signInPath } from '@/app/_server/return-path'
import { siteTexts } from '@/app/_server/site-texts'
import type { Opened } from './find-opened'
import { LetterGate } from './letter-gate'

type Props = { closed: Exclude<Opened, { status: 'open' }> }

/** What became of a letter whose link opens it no more, and the way to it by signing in. */
export async function ClosedLetter({ closed }: Props) {
  const words = (await siteTexts()).texts.letterNotice.page
  const { title, text } = words.closed[closed.status]
  const at = 'arrivalId' in closed ? `/schrijven/post/${closed.arrivalId}` : '/schrijven/post'
  return (
    <LetterGate title={title}>
      <p>{text('theme' in closed ? closed.theme : '')}</p>
      <p>
        {closed.status === 'not-yours' ? (
          <a href="/schrijven">{words.toDesk}</a>
        ) : (
          <a className="button" href={signInPath(at)}>
            {words.signIn}
          </a>
        )}
      </p>
    </LetterGate>
  )
}

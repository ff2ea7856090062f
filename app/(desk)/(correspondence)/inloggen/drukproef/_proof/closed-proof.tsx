import { signInPath } from '@/app/_server/return-path'
import { siteTexts } from '@/app/_server/site-texts'
import { LetterGate } from '../../brief/_letter/letter-gate'
import type { Opened } from './find-opened'

type Props = { closed: Exclude<Opened, { status: 'open' }> }

/** What became of a proof whose link opens it no more, and the way to it by signing in. */
export async function ClosedProof({ closed }: Props) {
  const words = (await siteTexts()).texts.proofByMail.page
  const { title, text } = words.closed[closed.status]
  const about = 'dialogueId' in closed ? closed : null
  return (
    <LetterGate title={title}>
      <p>{text(about?.title ?? '')}</p>
      <p>{wayOn(closed, words)}</p>
    </LetterGate>
  )
}

function wayOn(
  closed: Props['closed'],
  words: Awaited<ReturnType<typeof siteTexts>>['texts']['proofByMail']['page'],
) {
  if (closed.status === 'not-yours') return <a href="/schrijven">{words.toOwnDesk}</a>
  if (closed.status === 'published' && closed.path) return <a href={closed.path}>{words.toPiece}</a>
  const at =
    'dialogueId' in closed ? `/schrijven/dialogen/${closed.dialogueId}/samenstelling/drukproef` : '/schrijven'
  return (
    <a className="button" href={signInPath(at)}>
      {words.signIn}
    </a>
  )
}

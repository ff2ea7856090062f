import { signInPath } from '@/app/_server/return-path'
import type { AskedOfMe } from '@/publication/correspondence/compositions/find-composition'
import type { Texts } from '@/texts/texts'
import { ToNo } from './to-no'

type Props = {
  questions: AskedOfMe[]
  /** whether a no can be said on this page */
  isHere: boolean
  dialogueId: string
  words: Texts['proofByMail']['page']
}

/** What to do when something may not stay: say no on this page, or change it at the desk as far as it is theirs. */
export function WaysToSayNo({ questions, isHere, dialogueId, words }: Props) {
  const isInOwn = questions.some(({ writerName }) => writerName === null)
  const isInAnothers = questions.some(({ writerName }) => writerName !== null)
  const atDesk = `/schrijven/dialogen/${dialogueId}/samenstelling/drukproef`
  return (
    <p className="hint">
      <span>
        {words.mayNotStay} {isHere && <ToNo>{words.sayBelow}</ToNo>}
      </span>{' '}
      <span>
        {words.otherwise(isInOwn, isInAnothers)} <a href={signInPath(atDesk)}>{words.toDesk}</a>
      </span>
    </p>
  )
}

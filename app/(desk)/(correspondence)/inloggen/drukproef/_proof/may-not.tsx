import { withoutLineMarks } from '@/publication/correspondence/compositions/without-line-marks'
import type { Texts } from '@/texts/texts'
import { ToNo } from './to-no'

type Props = { found: string; words: Texts['proofByMail']['page'] }

/** Beside a question that can be answered with yes: the way to a no. */
export function MayNot({ found, words }: Props) {
  return (
    <ToNo className="may-not" aria-label={`${words.mayNot}: ${withoutLineMarks(found)}`}>
      {words.mayNot}
    </ToNo>
  )
}

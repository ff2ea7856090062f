import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import type { Language, Texts } from '@/texts/texts'
import { StillRead } from '../../../_people/still-read'
import { LeftOutNotices } from '../left-out-notices'
import { DatesOnProof } from './dates-on-proof'
import { SinceOwnYes } from './since-own-yes'

type Props = { open: OpenComposition; viewerId: string; texts: Texts; language: Language }

/** What must be known of a proof before it is read: what readers see meanwhile, what is not in it, and what is another since one's yes. */
export function ProofNotices({ open, viewerId, texts, language }: Props) {
  const { current } = open
  if (!current) return null
  const { compositions: words, letters } = texts
  const numbers = new Map(current.proof.letters.map(({ letterId, number }) => [letterId, number]))
  return (
    <>
      <StillRead since={current.earlierText} />
      <DatesOnProof letters={current.proof.letters} words={letters.dates} />
      <LeftOutNotices open={open} current={current} texts={texts} language={language} />
      <SinceOwnYes
        approvals={current.approvals}
        viewerId={viewerId}
        numbers={numbers}
        words={words.approvals}
      />
    </>
  )
}

import { ApprovalList } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/approval-list'
import { NextQuestion } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/next-question'
import { SinceOwnYes } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/since-own-yes'
import type { ProofBehindLink } from '@/publication/correspondence/compositions/by-mail/open-proof-link'
import type { StopsYes } from '@/publication/correspondence/compositions/what-stops-yes'
import type { Language, Texts } from '@/texts/texts'
import { DecideByLink } from './decide-by-link'
import { QuestionsByLink } from './questions-by-link'

type Props = {
  token: string
  opened: Omit<ProofBehindLink, 'fingerprint'> & { came: number[] }
  /** what keeps them from saying yes at this moment; null when nothing does */
  stop: 'notNow' | StopsYes | null
  texts: Texts
  language: Language
}

/** What is asked of whoever has the link, and who must still do what. Each question stands once: with the yes as soon as that is possible. */
export function BelowProof({ token, opened, stop, texts, language }: Props) {
  const { memberId, open, came } = opened
  const { current, isCorrespondent } = open
  const { page } = texts.proofByMail
  const { mine } = current.findings
  const numbers = new Map(current.proof.letters.map(({ letterId, number }) => [letterId, number]))
  const isWithYes = isCorrespondent && stop === 'unanswered' && current.lacking.length === 0
  const given = { token, open, numbers, texts, language }
  return (
    <NextQuestion count={mine.reduce((sum, { letterIds }) => sum + letterIds.length, 0)}>
      <QuestionsByLink {...given} questions={isWithYes ? [] : mine} />
      <ApprovalList
        approvals={current.approvals}
        findings={current.findings}
        viewerId={memberId}
        isPublic={current.isPublic}
        withdrawnAt={open.piece?.withdrawnAt ?? null}
        words={texts.compositions}
        language={language}
      />
      <SinceOwnYes
        approvals={current.approvals}
        viewerId={memberId}
        numbers={numbers}
        words={texts.compositions.approvals}
      />
      {stop === 'notNow' && <p className="hint">{page.notNow}</p>}
      {stop === 'not-shown' && <p className="hint">{page.othersFirst}</p>}
      {isCorrespondent && (
        <DecideByLink {...given} came={came} isPossible={stop === null} left={isWithYes ? mine : []} />
      )}
    </NextQuestion>
  )
}

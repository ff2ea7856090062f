import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import type { OpenComposition } from '@/publication/correspondence/compositions/find-composition'
import type { Language, Texts } from '@/texts/texts'
import { answerQuestion } from '../actions'
import { ApprovalList } from './approval-list'
import { DecideForms } from './decide-forms'
import { FindingList } from './finding-list'
import { NextQuestion } from './next-question'
import { ToAgreement } from './question-button'
import { UntilSaved } from './until-saved'

type Props = {
  open: OpenComposition
  viewerId: string
  /** nothing is left to do to the composition itself */
  isReady: boolean
  mayPublish: boolean
  texts: Texts
  language: Language
}

/** Of the heading that its list begins with. */
export const WHO_MUST_STILL = 'wie-moet-nog'

/** Beside a proof: who must still do what, what is asked of who looks, and the buttons that decide about what is saved. */
export function ProofMargin({ open, viewerId, isReady, mayPublish, texts, language }: Props) {
  const words = texts.compositions
  const { current, dialogueId } = open
  if (!current) return null
  const { mine, shared } = current.findings
  const { unsaved, older, reload, aboutSaved } = words.approvals
  const numbers = new Map(current.proof.letters.map(({ letterId, number }) => [letterId, number]))
  return (
    <aside className="proof-margin" aria-label={words.room.margin}>
      <NextQuestion count={mine.reduce((sum, { letterIds }) => sum + letterIds.length, 0)}>
        <ApprovalList
          approvals={current.approvals}
          findings={current.findings}
          viewerId={viewerId}
          id={WHO_MUST_STILL}
          isPublic={current.isPublic}
          withdrawnAt={open.piece?.withdrawnAt ?? null}
          words={words}
          language={language}
        />
        {/* There without questions too: what was done with the last one is read after it is gone. */}
        <AnsweredForm action={answerQuestion} className="stack">
          <input type="hidden" name="dialogueId" value={dialogueId} />
          <input type="hidden" name="shown" value={current.shown} />
          {mine.length + shared.length > 0 && (
            <FindingList
              open={open}
              findings={current.findings}
              numbers={numbers}
              words={words}
              language={language}
            />
          )}
          {mine.length === 0 && <ToAgreement href="#akkoord" words={words.findings.toAgreement} />}
        </AnsweredForm>
        {/* Where the focus goes when nothing is left to answer and there is nothing to press yet. */}
        <h2 id="akkoord" className="section-title" tabIndex={-1}>
          {words.approvals.decide}
        </h2>
        <UntilSaved
          number={current.composition.number}
          words={{ unsaved, older: older(current.composition.number), reload, aboutSaved }}
        >
          <DecideForms
            open={open}
            viewerId={viewerId}
            isReady={isReady}
            mayPublish={mayPublish}
            numbers={numbers}
            texts={texts}
            language={language}
          />
        </UntilSaved>
      </NextQuestion>
    </aside>
  )
}

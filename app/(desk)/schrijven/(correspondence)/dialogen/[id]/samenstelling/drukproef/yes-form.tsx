import type { ReactNode } from 'react'
import type { Answer } from '@/app/(desk)/_forms/answer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { TypedChoice } from '@/app/(desk)/_forms/typed-fields'
import { questionInWords } from '@/publication/correspondence/compositions/by-mail/question-in-words'
import type { AskedOfMe } from '@/publication/correspondence/compositions/find-composition'
import type { Language, Texts } from '@/texts/texts'
import { writeQuestionAnswer } from '../question-answer'

type Action = (before: Answer | null, form: FormData) => Promise<Answer>
type Props = {
  /** says yes; the other lets what is left stay with it */
  approve: Action
  letStayAndApprove: Action
  /** where it is given and can be taken back: nothing else is asked then */
  takeBack?: { action: Action; words: string } | null
  /** whose yes it is, and to what page */
  children: ReactNode
  /** whether the yes can be given as it is, and on what button */
  isPossible: boolean
  approveWords: string
  /** what is left to answer before the yes, when nothing else is in its way */
  left: AskedOfMe[]
  /** of each letter, as readers will see it */
  numbers: Map<string, number>
  texts: Texts
  language: Language
}

/**
 * A yes to the proof that stands above it. What is left to answer is answered with it in one press: each thing is ticked, but for the
 * last. There without its button too, so that what it answered stays where it was said.
 */
export function YesForm({ approve, letStayAndApprove, children, isPossible, ...props }: Props) {
  const { takeBack = null, approveWords, numbers, texts, language } = props
  const { page } = texts.proofByMail
  const { approvals, findings } = texts.compositions
  const left = takeBack ? [] : props.left
  const [last, ...more] = left
  return (
    <AnsweredForm action={takeBack?.action ?? (last ? letStayAndApprove : approve)} className="stack">
      {children}
      {last && more.length === 0 && (
        <>
          <input type="hidden" name="answers" value={asTicked(last)} />
          <button type="submit" className="primary with-words">
            {page.mayStayAndApprove(last.found)}
          </button>
        </>
      )}
      {more.length > 0 && (
        <fieldset className="stack let-stay">
          <legend>{page.letStay}</legend>
          {left.map((question) => (
            <TypedChoice key={asTicked(question)} type="checkbox" name="answers" value={asTicked(question)}>
              {questionInWords(question, numbers, findings, language)}
            </TypedChoice>
          ))}
        </fieldset>
      )}
      {takeBack && <button type="submit">{takeBack.words}</button>}
      {!takeBack && (isPossible || more.length > 0) && (
        <button type="submit" className="primary">
          {more.length > 0 ? approvals.approve : approveWords}
        </button>
      )}
    </AnsweredForm>
  )
}

/** Its place says nothing: what is ticked stays so when another is answered before it. */
const asTicked = (question: AskedOfMe) => writeQuestionAnswer(0, { act: 'may', ...question })

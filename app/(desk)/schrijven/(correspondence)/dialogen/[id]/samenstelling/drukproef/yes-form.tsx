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
  /** whether the yes can be given as it is */
  isPossible: boolean
  /** what is left to answer before the yes, when nothing else is in its way */
  left: AskedOfMe[]
  /** where there is no other way on the page to say that something may not stay: beside each of them, and below all */
  beside?: (question: AskedOfMe) => ReactNode
  below?: ReactNode
  /** of each letter, as readers will see it */
  numbers: Map<string, number>
  texts: Texts
  language: Language
}

/**
 * A yes to the proof that stands above it. What is left to answer is answered with it in one press: each thing is ticked, and nothing is
 * beforehand. Wherever it is given the button is called the same. There without it too, so that what it answered stays where it was said.
 */
export function YesForm({ approve, letStayAndApprove, children, isPossible, ...props }: Props) {
  const { takeBack = null, beside, below, numbers, texts, language } = props
  const left = takeBack ? [] : props.left
  const isAsked = left.length > 0
  return (
    <AnsweredForm action={takeBack?.action ?? (isAsked ? letStayAndApprove : approve)} className="stack">
      {children}
      {isAsked && (
        <fieldset className="stack let-stay">
          <legend>{texts.proofByMail.page.letStay}</legend>
          {left.map((question) => (
            <div key={asTicked(question)} className="may-or-not">
              <TypedChoice type="checkbox" name="answers" value={asTicked(question)}>
                {questionInWords(question, numbers, texts.compositions.findings, language)}
              </TypedChoice>
              {beside?.(question)}
            </div>
          ))}
          {below}
        </fieldset>
      )}
      {takeBack && <button type="submit">{takeBack.words}</button>}
      {!takeBack && (isPossible || isAsked) && (
        <button type="submit" className="primary">
          {texts.compositions.approvals.approve}
        </button>
      )}
    </AnsweredForm>
  )
}

/** Its place says nothing: what is ticked stays so when another is answered before it. */
const asTicked = (question: AskedOfMe) => writeQuestionAnswer(0, { act: 'may', ...question })

import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { QuestionButton } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/question-button'
import { writeQuestionAnswer } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/question-answer'
import type { ProofBehindLink } from '@/publication/correspondence/compositions/by-mail/open-proof-link'
import { questionInWords } from '@/publication/correspondence/compositions/by-mail/question-in-words'
import type { AskedOfMe } from '@/publication/correspondence/compositions/find-composition'
import { withoutLineMarks } from '@/publication/correspondence/compositions/without-line-marks'
import type { Language, Texts } from '@/texts/texts'
import { answerQuestionByLink } from './actions'
import { MayNot } from './may-not'
import { WaysToSayNo } from './ways-to-say-no'

type Props = {
  token: string
  open: ProofBehindLink['open']
  /** theirs to answer, as long as that is not done with the yes */
  questions: AskedOfMe[]
  /** of each letter, as readers will see it */
  numbers: Map<string, number>
  texts: Texts
  language: Language
}

/**
 * What looks private and is theirs to answer before a yes is possible, each with the button that lets it stay. Whatever changes a letter
 * is for the desk: it would be another text than the link is for.
 */
export function QuestionsByLink({ token, open, questions, numbers, texts, language }: Props) {
  const { findings: words } = texts.compositions
  const { page } = texts.proofByMail
  const { current, dialogueId, isCorrespondent } = open
  return (
    // There without questions too: what was answered last is read after it is gone.
    <AnsweredForm action={answerQuestionByLink} className="stack">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="shown" value={current.shown} />
      {questions.length > 0 && (
        <>
          <h2 id="bevindingen">{words.title}</h2>
          <p>{words.intro}</p>
          <p className="hint">{words.left(questions.length)}</p>
          <ul className="works">
            {questions.map((question, place) => {
              const { kind, found, letterIds, writerId, wordsOf } = question
              const key = JSON.stringify([kind, found, writerId, wordsOf])
              return (
                <li key={key} data-question={key}>
                  <p className="work-title">{questionInWords(question, numbers, words, language)}</p>
                  <div className="words">
                    <QuestionButton
                      place={place}
                      count={questions.length}
                      value={writeQuestionAnswer(place, { act: 'may', letterIds, kind, found })}
                      aria-label={`${letterIds.length > 1 ? words.mayInAll(letterIds.length) : words.may}: ${withoutLineMarks(found)}`}
                    >
                      {letterIds.length > 1 ? words.mayInAll(letterIds.length) : words.may}
                    </QuestionButton>
                    {isCorrespondent && <MayNot found={found} words={page} />}
                  </div>
                </li>
              )
            })}
          </ul>
          <WaysToSayNo questions={questions} isHere={isCorrespondent} dialogueId={dialogueId} words={page} />
        </>
      )}
    </AnsweredForm>
  )
}

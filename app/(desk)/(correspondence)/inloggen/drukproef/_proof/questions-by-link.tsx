import { signInPath } from '@/app/_server/return-path'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { QuestionButton } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/question-button'
import { writeQuestionAnswer } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/question-answer'
import type { ProofBehindLink } from '@/publication/correspondence/compositions/by-mail/open-proof-link'
import { questionInWords } from '@/publication/correspondence/compositions/by-mail/question-in-words'
import type { Language, Texts } from '@/texts/texts'
import { answerQuestionByLink } from './actions'

type Props = { token: string; open: ProofBehindLink['open']; texts: Texts; language: Language }

/**
 * What looks private and is theirs to answer, each with the button that lets it stay. Whatever changes a letter is for the desk: it
 * would be another text than the link is for.
 */
export function QuestionsByLink({ token, open, texts, language }: Props) {
  const { findings: words } = texts.compositions
  const { mine } = open.current.findings
  const numbers = new Map(open.current.proof.letters.map(({ letterId, number }) => [letterId, number]))
  const atDesk = `/schrijven/dialogen/${open.dialogueId}/samenstelling/drukproef`
  return (
    // There without questions too: what was answered last is read after it is gone.
    <AnsweredForm action={answerQuestionByLink} className="stack">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="shown" value={open.current.shown} />
      {mine.length > 0 && (
        <>
          <h2 id="bevindingen">{words.title}</h2>
          <p>{words.intro}</p>
          <p className="hint">{words.left(mine.length)}</p>
          <ul className="works">
            {mine.map((question, place) => {
              const { kind, found, letterIds, writerId, wordsOf } = question
              const key = JSON.stringify([kind, found, writerId, wordsOf])
              return (
                <li key={key} data-question={key}>
                  <p className="work-title">{questionInWords(question, numbers, words, language)}</p>
                  <QuestionButton
                    place={place}
                    count={mine.length}
                    value={writeQuestionAnswer(place, { act: 'may', letterIds, kind, found })}
                    aria-label={`${words.may}: ${found}`}
                  >
                    {letterIds.length > 1 ? words.mayInAll(letterIds.length) : words.may}
                  </QuestionButton>
                </li>
              )
            })}
          </ul>
          <p className="hint">
            {texts.proofByMail.page.otherwise}{' '}
            <a href={signInPath(atDesk)}>{texts.proofByMail.page.toDesk}</a>
          </p>
        </>
      )}
    </AnsweredForm>
  )
}

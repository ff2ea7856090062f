import { Fragment } from 'react'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedTextarea } from '@/app/(desk)/_forms/typed-fields'
import { stopsYesInWords } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/decide-forms'
import { writeQuestionAnswer } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/question-answer'
import { linksToPlaces } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/what-came'
import type { AskedOfMe, OpenFindings } from '@/publication/correspondence/compositions/find-composition'
import type { Language, Texts } from '@/texts/texts'
import { agreeByLink, disagreeByLink, letStayAndAgreeByLink } from './actions'

type Props = {
  token: string
  /** what the page shows: `shownMark` */
  shown: string
  /** what the mail did not have of it, and the page has */
  came: number[]
  /** whether the yes can be given as it is */
  isPossible: boolean
  /** the one thing that is left to answer before the yes, when nothing else is in its way */
  last: AskedOfMe | null
  /** whom else something is asked */
  others: OpenFindings['others']
  texts: Texts
  language: Language
}

/** A yes to the proof that stands above it, or a no and why. With one question left, the answer to it and the yes are one press. */
export function DecideByLink({ token, shown, came, isPossible, last, others, texts, language }: Props) {
  const { approvals } = texts.compositions
  const { page } = texts.proofByMail
  const link = <input type="hidden" name="token" value={token} />
  return (
    <div className="stack">
      {(isPossible || last) && others.length > 0 && (
        <p className="hint">{stopsYesInWords(null, others, approvals, language)}</p>
      )}
      {(isPossible || last) && came.length > 0 && (
        <p className="notice">
          {page.cameSinceMail(came)}
          {linksToPlaces(came, approvals).map(({ href, words }) => (
            <Fragment key={href}>
              {' '}
              <a href={href}>{words}</a>
            </Fragment>
          ))}
        </p>
      )}
      {/* One form for both, so that what it answered stays where it was said. */}
      {(isPossible || last) && (
        <AnsweredForm key="own" action={last ? letStayAndAgreeByLink : agreeByLink}>
          {link}
          <input type="hidden" name="shown" value={shown} />
          {last && (
            <input type="hidden" name="answer" value={writeQuestionAnswer(0, { act: 'may', ...last })} />
          )}
          <button type="submit" className={last ? 'primary with-words' : 'primary'}>
            {last ? page.mayStayAndApprove(last.found) : page.approve}
          </button>
        </AnsweredForm>
      )}
      <details>
        <summary>{approvals.no}</summary>
        <AnsweredForm action={disagreeByLink} className="stack" about="no">
          {link}
          <Field name="reason" label={approvals.noLabel} hint={approvals.noHint}>
            {(aria) => <TypedTextarea {...aria} rows={3} defaultValue="" />}
          </Field>
          <p>
            <button type="submit">{approvals.sayNo}</button>
          </p>
        </AnsweredForm>
      </details>
    </div>
  )
}

import { Fragment } from 'react'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedTextarea } from '@/app/(desk)/_forms/typed-fields'
import { stopsYesInWords } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/decide-forms'
import { YesForm } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/yes-form'
import { linksToPlaces } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/what-came'
import type { ProofBehindLink } from '@/publication/correspondence/compositions/by-mail/open-proof-link'
import type { AskedOfMe } from '@/publication/correspondence/compositions/find-composition'
import type { Language, Texts } from '@/texts/texts'
import { agreeByLink, disagreeByLink, letStayAndAgreeByLink } from './actions'
import { MayNot } from './may-not'
import { NO_PLACE } from './no-place'
import { WaysToSayNo } from './ways-to-say-no'

type Props = {
  token: string
  open: ProofBehindLink['open']
  /** what the mail did not have of it, and the page has */
  came: number[]
  /** whether the yes can be given as it is */
  isPossible: boolean
  /** what is left to answer before the yes, when nothing else is in its way */
  left: AskedOfMe[]
  /** of each letter, as readers will see it */
  numbers: Map<string, number>
  texts: Texts
  language: Language
}

/** A yes to the proof that stands above it, with what is asked first, or a no and why. */
export function DecideByLink({ token, open, came, isPossible, left, numbers, texts, language }: Props) {
  const { approvals, findings } = texts.compositions
  const { page } = texts.proofByMail
  const { shown, findings: asked } = open.current
  const isOffered = isPossible || left.length > 0
  const link = <input type="hidden" name="token" value={token} />
  return (
    <div className="stack">
      {isOffered && asked.others.length > 0 && (
        <p className="hint">{stopsYesInWords(null, asked.others, approvals, language)}</p>
      )}
      {isOffered && came.length > 0 && (
        <p className="notice">
          {page.cameSinceMail.before}{' '}
          {linksToPlaces(came, approvals).map(({ href, place }, index) => (
            <Fragment key={href}>
              {index > 0 && ', '}
              <a href={href}>{place}</a>
            </Fragment>
          ))}
          . {page.cameSinceMail.after}
        </p>
      )}
      {left.length > 0 && (
        <>
          <h2 id="bevindingen">{findings.title}</h2>
          <p>{findings.intro}</p>
        </>
      )}
      <YesForm
        key="own"
        approve={agreeByLink}
        letStayAndApprove={letStayAndAgreeByLink}
        isPossible={isPossible}
        left={left}
        beside={({ found }) => <MayNot found={found} words={page} />}
        below={<WaysToSayNo questions={left} isHere dialogueId={open.dialogueId} words={page} />}
        numbers={numbers}
        texts={texts}
        language={language}
      >
        {link}
        <input type="hidden" name="shown" value={shown} />
      </YesForm>
      <details>
        <summary>{approvals.no}</summary>
        <div id={NO_PLACE}>
          <AnsweredForm action={disagreeByLink} className="stack" about="no">
            {link}
            <Field name="reason" label={approvals.noLabel} hint={approvals.noHint}>
              {(aria) => <TypedTextarea {...aria} rows={3} defaultValue="" />}
            </Field>
            <p>
              <button type="submit">{approvals.sayNo}</button>
            </p>
          </AnsweredForm>
        </div>
      </details>
    </div>
  )
}

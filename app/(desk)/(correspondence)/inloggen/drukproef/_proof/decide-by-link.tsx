import { Fragment } from 'react'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedTextarea } from '@/app/(desk)/_forms/typed-fields'
import { stopsYesInWords } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/decide-forms'
import { YesForm } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/samenstelling/drukproef/yes-form'
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
  /** what is left to answer before the yes, when nothing else is in its way */
  left: AskedOfMe[]
  /** of each letter, as readers will see it */
  numbers: Map<string, number>
  /** whom else something is asked */
  others: OpenFindings['others']
  texts: Texts
  language: Language
}

/** A yes to the proof that stands above it, or a no and why. */
export function DecideByLink({
  token,
  shown,
  came,
  isPossible,
  left,
  numbers,
  others,
  texts,
  language,
}: Props) {
  const { approvals } = texts.compositions
  const { page } = texts.proofByMail
  const isOffered = isPossible || left.length > 0
  const link = <input type="hidden" name="token" value={token} />
  return (
    <div className="stack">
      {isOffered && others.length > 0 && (
        <p className="hint">{stopsYesInWords(null, others, approvals, language)}</p>
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
      <YesForm
        key="own"
        approve={agreeByLink}
        letStayAndApprove={letStayAndAgreeByLink}
        isPossible={isPossible}
        approveWords={page.approve}
        left={left}
        numbers={numbers}
        texts={texts}
        language={language}
      >
        {link}
        <input type="hidden" name="shown" value={shown} />
      </YesForm>
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

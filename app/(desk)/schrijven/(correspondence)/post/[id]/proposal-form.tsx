import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedInput, TypedSelect } from '@/app/(desk)/_forms/typed-fields'
import { AddresseeOptions } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/addressee-options'
import type { ArrivalView } from '@/publication/correspondence/arrivals/find-arrival'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'
import { DateFields } from '../../_dates/date-fields'
import { confirm } from '../actions'
import { JoinedPlaces } from '../joined-places'
import { LineEndsButton, ProposalText } from '../line-ends-fields'
import { ProblemsOfMail } from '../problems-of-mail'
import { ReadersOfMail } from '../readers-of-mail'

type Props = {
  arrival: ArrivalView
  memberId: string
  words: Texts['arrivals']
  letters: Texts['letters']
  language: Language
}

/** The letter as we read it, for its writer to change and confirm. */
export function ProposalForm({ arrival, memberId, words, letters, language }: Props) {
  const { addressees, stoppedAddressee, joinedLines, lineEnds } = arrival
  const bodyHint = [
    (arrival.quoted || arrival.signature) && words.bodyHint,
    joinedLines > 0 && words.lineEnds.now[lineEnds](joinedLines),
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <>
      <ProblemsOfMail problems={arrival.problems} words={words} />
      {stoppedAddressee && (
        <p className="notice">
          {words.addresseeStopped(stoppedAddressee.name, joinNames(stoppedAddressee.others, language))}
        </p>
      )}
      <AnsweredForm action={confirm} className="stack">
        <input type="hidden" name="arrivalId" value={arrival.id} />
        {addressees && (
          <Field name="to" label={words.to}>
            {(aria) => (
              <TypedSelect {...aria} defaultValue={addressees.likely ?? ''}>
                <AddresseeOptions others={addressees.others} words={words} />
              </TypedSelect>
            )}
          </Field>
        )}
        <ReadersOfMail arrival={arrival} letters={letters} words={words} language={language} />
        <Field name="subject" label={words.subject}>
          {(aria) => <TypedInput {...aria} defaultValue={arrival.subject.slice(0, 200)} />}
        </Field>
        <DateFields dated={arrival} words={letters.dates} />
        <Field name="body" label={words.body} hint={bodyHint}>
          {(aria) => (
            <ProposalText {...aria} lineEnds={lineEnds} rows={20} defaultValue={arrival.body ?? ''} />
          )}
        </Field>
        <JoinedPlaces arrival={arrival} memberId={memberId} words={words} />
        <p className="buttons">
          <button type="submit" className="primary">
            {arrival.state === 'held' ? words.confirmHeld : words.confirm}
          </button>
          {joinedLines > 0 && <LineEndsButton lineEnds={lineEnds} words={words.lineEnds.choose} />}
        </p>
      </AnsweredForm>
    </>
  )
}

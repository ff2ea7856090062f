import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { TypedInput, TypedSelect, TypedTextarea } from '@/app/(desk)/_forms/typed-fields'
import { AddresseeOptions } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/addressee-options'
import type { ArrivalView } from '@/publication/correspondence/arrivals/find-arrival'
import { joinNames } from '@/texts/join-names'
import type { Language, Texts } from '@/texts/texts'
import { DateFields } from '../../_dates/date-fields'
import { confirm } from '../actions'
import { ProblemsOfMail } from '../problems-of-mail'
import { ReadersOfMail } from '../readers-of-mail'

type Props = {
  arrival: ArrivalView
  words: Texts['arrivals']
  letters: Texts['letters']
  language: Language
}

/** The letter as we read it, for its writer to change and confirm. */
export function ProposalForm({ arrival, words, letters, language }: Props) {
  const { stoppedAddressee } = arrival
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
        {arrival.addressees && (
          <p>
            <label htmlFor="to">{words.to}</label>
            <TypedSelect id="to" name="to" defaultValue={arrival.addressees.likely ?? ''}>
              <AddresseeOptions others={arrival.addressees.others} words={words} />
            </TypedSelect>
          </p>
        )}
        <ReadersOfMail arrival={arrival} letters={letters} words={words} language={language} />
        <p>
          <label htmlFor="subject">{words.subject}</label>
          <TypedInput id="subject" name="subject" defaultValue={arrival.subject.slice(0, 200)} />
        </p>
        <DateFields dated={arrival} words={letters.dates} />
        <p>
          <label htmlFor="body">{words.body}</label>
          <TypedTextarea
            id="body"
            name="body"
            rows={20}
            aria-describedby="body-hint"
            defaultValue={arrival.body ?? ''}
          />
          <span id="body-hint" className="hint">
            {(arrival.quoted || arrival.signature) && words.bodyHint}
            {arrival.joinedLines > 0 && ` ${words.joinedLines(arrival.joinedLines)}`}
          </span>
        </p>
        <p>
          <button type="submit" className="primary">
            {arrival.state === 'held' ? words.confirmHeld : words.confirm}
          </button>
        </p>
      </AnsweredForm>
    </>
  )
}

import type { ReactNode } from 'react'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { wordsOnly } from '@/app/(desk)/_editor/words-only'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedSelect } from '@/app/(desk)/_forms/typed-fields'
import { addresseeInWords } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/addressee-in-words'
import { AddresseeOptions } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/addressee-options'
import { voiceOf } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/voice-of'
import type { ArrivalView } from '@/publication/correspondence/arrivals/find-arrival'
import { findDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { joinNames } from '@/texts/join-names'
import { DateFields } from '../../_dates/date-fields'
import { JoinedPlaces } from '../joined-places'
import { LineEndsButton, ProposalText } from '../line-ends-fields'
import { ProblemsOfMail } from '../problems-of-mail'
import { ReadersOfMail } from '../readers-of-mail'
import { MailRoom } from './mail-room'

type Props = {
  arrival: ArrivalView
  viewer: Viewer
  /** what is known of the mail: in which dialogue it is and from whom, when it was written, when it came */
  about: { where: string; dated: string; arrived: string }
  /** what is the matter with it */
  standing: ReactNode
}

/** The letter as we read it, for its writer to change and confirm. */
export async function ProposalForm({ arrival, viewer, about, standing }: Props) {
  const { texts, language } = await siteTexts()
  const { arrivals: words, letters } = texts
  const { addressees, stoppedAddressee, joinedLines, lineEnds } = arrival
  const bodyHint = [
    (arrival.quoted || arrival.signature) && words.bodyHint,
    joinedLines > 0 && words.lineEnds.now[lineEnds](joinedLines),
  ]
    .filter(Boolean)
    .join(' ')
  const dialogue = await findDialogue(viewer.id, arrival.dialogueId)
  const people = dialogue ?? { correspondents: [], former: [] }
  const likely = { writerId: viewer.id, toMemberId: addressees?.likely ?? null }
  return (
    <MailRoom
      arrivalId={arrival.id}
      words={{
        ...wordsOnly(texts.desk.room),
        back: words.back,
        aboutMail: words.aboutMail,
        subject: words.subject,
        letterTo: texts.reader.letterTo,
        confirm: arrival.state === 'held' ? words.confirmHeld : words.confirm,
      }}
      first={{ subject: arrival.subject.slice(0, 200), body: arrival.body ?? '' }}
      head={{
        writer: viewer.name,
        voice: voiceOf(people, viewer.id),
        to: addresseeInWords(people, likely, viewer.id, letters.form, language),
        hasChoice: addressees !== null,
        hint: (
          <>
            <a href="/schrijven/post">{words.back}</a> · {about.where} · <a href="#date">{about.dated}</a> ·{' '}
            {about.arrived}
          </>
        ),
      }}
      notices={
        <>
          {standing}
          <ProblemsOfMail problems={arrival.problems} words={words} />
          {stoppedAddressee && (
            <p className="notice">
              {words.addresseeStopped(stoppedAddressee.name, joinNames(stoppedAddressee.others, language))}
            </p>
          )}
        </>
      }
      text={
        <>
          <Field name="body" label={words.body} hint={bodyHint}>
            {(aria) => (
              <ProposalText {...aria} lineEnds={lineEnds} rows={20} defaultValue={arrival.body ?? ''} />
            )}
          </Field>
          <JoinedPlaces arrival={arrival} memberId={viewer.id} words={words} />
        </>
      }
      choose={joinedLines > 0 && <LineEndsButton lineEnds={lineEnds} words={words.lineEnds.choose} />}
      beside={
        <>
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
          <DateFields dated={arrival} words={letters.dates} />
        </>
      }
    />
  )
}

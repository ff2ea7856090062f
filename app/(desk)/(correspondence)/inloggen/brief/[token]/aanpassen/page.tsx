import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedChoice, TypedInput, TypedSelect } from '@/app/(desk)/_forms/typed-fields'
import { DateFields } from '@/app/(desk)/schrijven/(correspondence)/_dates/date-fields'
import { AddresseeOptions } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/addressee-options'
import { passageWords } from '@/app/(desk)/schrijven/(correspondence)/post/_passages/passage-words'
import { JoinedPlaces } from '@/app/(desk)/schrijven/(correspondence)/post/joined-places'
import { LineEndsButton } from '@/app/(desk)/schrijven/(correspondence)/post/line-ends-fields'
import { ProblemsOfMail } from '@/app/(desk)/schrijven/(correspondence)/post/problems-of-mail'
import { ReadersOfMail } from '@/app/(desk)/schrijven/(correspondence)/post/readers-of-mail'
import { foldedAsRead } from '@/publication/correspondence/arrivals/folded-as-read'
import { joinNames } from '@/texts/join-names'
import { confirmAdjusted } from '../../_letter/actions'
import { ClosedLetter } from '../../_letter/closed-letter'
import { findOpened } from '../../_letter/find-opened'
import { FoldedAway } from '../../_letter/folded-away'
import { LetterGate } from '../../_letter/letter-gate'
import { PassageFields } from '../../_letter/passage-fields'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await siteTexts()).texts.letterNotice.page.adjustTitle }
}

/** The same letter for its writer to change before they confirm it: text, subject, to whom, and what was folded. */
export default async function AdjustLetterPage({ params }: Props) {
  const { token } = await params
  const opened = await findOpened(token)
  if (opened.status !== 'open') return <ClosedLetter closed={opened} />
  const { texts, language } = await siteTexts()
  const { letterNotice: words, arrivals } = texts
  const { arrival, memberId } = opened
  const folded = await foldedAsRead(arrival, memberId)
  const { addressees, joinedLines, lineEnds } = arrival
  const linesHint = joinedLines > 0 ? arrivals.lineEnds.now[lineEnds](joinedLines) : undefined
  return (
    <LetterGate title={words.page.adjustTitle}>
      <p className="hint">
        <a href={`/inloggen/brief/${token}`}>{words.page.backToLetter}</a>
      </p>
      <ProblemsOfMail problems={arrival.problems} words={arrivals} />
      {arrival.stoppedAddressee && (
        <p className="notice">
          {arrivals.addresseeStopped(
            arrival.stoppedAddressee.name,
            joinNames(arrival.stoppedAddressee.others, language),
          )}
        </p>
      )}
      <AnsweredForm action={confirmAdjusted} className="stack">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="seen" value={arrival.alsoWrite.join(' ')} />
        {addressees && (
          <Field name="to" label={arrivals.to}>
            {(aria) => (
              <TypedSelect {...aria} defaultValue={addressees.likely ?? ''}>
                <AddresseeOptions others={addressees.others} words={arrivals} />
              </TypedSelect>
            )}
          </Field>
        )}
        <ReadersOfMail arrival={arrival} letters={texts.letters} words={arrivals} language={language} />
        <Field name="subject" label={arrivals.subject}>
          {(aria) => <TypedInput {...aria} defaultValue={arrival.subject.slice(0, 200)} />}
        </Field>
        <DateFields dated={arrival} words={texts.letters.dates} />
        <PassageFields
          body={arrival.body ?? ''}
          lineEnds={lineEnds}
          hint={linesHint}
          words={passageWords(arrival, arrivals, language)}
        />
        <JoinedPlaces arrival={arrival} memberId={memberId} words={arrivals} />
        <FoldedAway summary={words.foldedQuoted} text={folded.quoted}>
          <TypedChoice type="checkbox" name="withQuoted" value="on">
            {words.page.putBackQuoted}
          </TypedChoice>
        </FoldedAway>
        <FoldedAway summary={words.foldedSignature} text={folded.signature}>
          <TypedChoice type="checkbox" name="withSignature" value="on">
            {words.page.putBackSignature}
          </TypedChoice>
        </FoldedAway>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.page.confirmAdjusted}
          </button>
          {joinedLines > 0 && <LineEndsButton lineEnds={lineEnds} words={arrivals.lineEnds.choose} />}
        </p>
      </AnsweredForm>
    </LetterGate>
  )
}

import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { Field } from '@/app/(desk)/_forms/field'
import { TypedInput } from '@/app/(desk)/_forms/typed-fields'
import type { LiftAtDesk, ReaderAtDesk } from '@/publication/readers/reader-at-desk/find-reader-at-desk'
import { longMoment } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'
import { lift } from './actions'

type Words = Texts['readerAtDesk']['suppression']
type Props = { reader: ReaderAtDesk; words: Words; language: Language; canLift: boolean }

/** Whether somebody is mailed, since when and why not, and the way back. */
export function ReaderSuppression({ reader, words, language, canLift }: Props) {
  const { suppression, lifts } = reader
  return (
    <section aria-labelledby="niet-mailen">
      <h2 id="niet-mailen">{words.title}</h2>
      {suppression ? (
        <>
          <p className="notice">
            {words.why[suppression.why](longMoment(suppression.suppressedAt, language))}
            {suppression.said && ` ‘${suppression.said}’`}
          </p>
          <p className="hint">{words.wayBack}</p>
          {canLift && <Lift readerId={reader.id} words={words} />}
        </>
      ) : (
        <p>{words.none}</p>
      )}
      {lifts.length > 0 && (
        <ul className="said">
          {lifts.map((one) => (
            <li key={one.id}>{liftInWords(one, words, language)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Lift({ readerId, words }: { readerId: string; words: Words }) {
  return (
    <AnsweredForm action={lift}>
      <input type="hidden" name="readerId" value={readerId} />
      <Field name="because" label={words.because} hint={words.becauseHint}>
        {(aria) => <TypedInput {...aria} required autoComplete="off" />}
      </Field>
      <button type="submit">{words.lift}</button>
    </AnsweredForm>
  )
}

function liftInWords(one: LiftAtDesk, words: Words, language: Language): string {
  const [from, until] = [one.suppressedAt, one.liftedAt].map((moment) => longMoment(moment, language)) as [
    string,
    string,
  ]
  return one.because === ''
    ? words.liftedByReader(from, until)
    : words.liftedByOwner(from, until, one.by, one.because)
}

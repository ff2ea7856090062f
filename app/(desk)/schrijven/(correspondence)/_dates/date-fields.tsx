import { Field } from '@/app/(desk)/_forms/field'
import { TypedChoice, TypedInput } from '@/app/(desk)/_forms/typed-fields'
import type { DatedBy } from '@/db/schema'
import { isEstimated } from '@/publication/correspondence/letters/is-estimated'
import { localMoment } from '@/texts/local-moment'
import type { Texts } from '@/texts/texts'

type Props = { dated: { sentAt: Date | null; datedBy: DatedBy }; words: Texts['letters']['dates'] }

/** When a mail was sent, to be corrected by its writer: what we go by, and whether a guess is right. See `readDateFields`. */
export function DateFields({ dated: { sentAt, datedBy }, words }: Props) {
  const shown = sentAt && datedBy !== 'nobody' ? localMoment(sentAt) : ''
  const isGuess = isEstimated(datedBy)
  const from = words.from[shown === '' ? 'nobody' : datedBy]
  const hint = [from, isGuess && words.readersSee, words.empty].filter(Boolean).join(' ')
  return (
    <>
      <Field name="date" label={words.date} hint={hint}>
        {(aria) => <TypedInput {...aria} type="datetime-local" defaultValue={shown} />}
      </Field>
      <input type="hidden" name="dateShown" value={shown} />
      {isGuess && (
        <p>
          <TypedChoice type="checkbox" name="isDateRight" value="yes">
            {words.isRight}
          </TypedChoice>
        </p>
      )}
    </>
  )
}

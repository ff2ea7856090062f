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
  return (
    <>
      <p>
        <label htmlFor="date">{words.date}</label>
        <input type="hidden" name="dateShown" value={shown} />
        <TypedInput
          id="date"
          name="date"
          type="datetime-local"
          defaultValue={shown}
          aria-describedby="date-hint"
        />
        <span id="date-hint" className="hint">
          {words.from[shown === '' ? 'nobody' : datedBy]} {isGuess && `${words.readersSee} `}
          {words.empty}
        </span>
      </p>
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

import { Field } from '@/app/(desk)/_forms/field'
import { SheetField } from '@/app/(desk)/_room/sheet-field'
import type { LetterScreen, LetterWords } from './letter-screen'

type Props = { screen: LetterScreen; words: LetterWords; onToText: () => void }

/** Why a change is proposed, for the writer of the letter. */
export function NoteField({ screen: { values, errors }, words, onToText }: Props) {
  return (
    <Field name="note" label={words.note} hint={words.noteHint} error={errors.note}>
      {(aria) => (
        <SheetField
          {...aria}
          className="sheet-lead"
          defaultValue={values.note}
          placeholder={words.note}
          onNext={onToText}
        />
      )}
    </Field>
  )
}

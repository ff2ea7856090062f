import { Field } from '@/app/(desk)/_forms/field'
import { SheetField } from '@/app/(desk)/_room/sheet-field'
import type { EssayScreen } from './essay-screen'
import type { EssayWords } from './essay-words'

type Props = {
  screen: EssayScreen
  words: EssayWords
  /** puts the caret in the text */
  onToText: () => void
}

/** What stands above the text: title and lead, as large as they are read. */
export function EssayFields({ screen: { values, errors }, words, onToText }: Props) {
  return (
    <div className="sheet-fields">
      <Field name="title" label={words.title} error={errors.title}>
        {(aria) => (
          <SheetField
            {...aria}
            className="sheet-title"
            defaultValue={values.title}
            placeholder={words.title}
            onNext={() => document.getElementById('lead')?.focus()}
            isOneLine
            autoComplete="off"
          />
        )}
      </Field>
      <Field name="lead" label={words.lead} hint={words.leadHint} error={errors.lead}>
        {(aria) => (
          <SheetField
            {...aria}
            className="sheet-lead"
            defaultValue={values.lead}
            placeholder={words.lead}
            onNext={onToText}
          />
        )}
      </Field>
    </div>
  )
}

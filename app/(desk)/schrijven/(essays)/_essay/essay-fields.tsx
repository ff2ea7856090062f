import { Field } from '@/app/(desk)/_forms/field'
import { KeptTextarea } from '@/app/(desk)/_forms/kept-textarea'
import { TitleField } from '@/app/(desk)/_room/title-field'
import type { EssayScreen } from './essay-screen'
import type { EssayWords } from './essay-words'

type Props = { screen: EssayScreen; words: EssayWords }

/** What stands above the text: title and lead, as large as they are read. */
export function EssayFields({ screen: { values, errors }, words }: Props) {
  return (
    <div className="sheet-fields">
      <Field name="title" label={words.title} error={errors.title}>
        {(aria) => (
          <TitleField
            {...aria}
            className="sheet-title"
            defaultValue={values.title}
            placeholder={words.title}
            next="lead"
            autoComplete="off"
          />
        )}
      </Field>
      <Field name="lead" label={words.lead} hint={words.leadHint} error={errors.lead}>
        {(aria) => (
          <KeptTextarea
            {...aria}
            className="sheet-lead"
            defaultValue={values.lead}
            placeholder={words.lead}
            rows={1}
          />
        )}
      </Field>
    </div>
  )
}

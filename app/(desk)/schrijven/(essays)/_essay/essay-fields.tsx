import { Field } from '@/app/(desk)/_forms/field'
import { KeptTextarea } from '@/app/(desk)/_forms/kept-textarea'
import type { EssayScreen } from './essay-screen'
import type { EssayWords } from './essay-words'

type Props = { screen: EssayScreen; words: EssayWords }

/** What stands above the text: title and lead. */
export function EssayFields({ screen: { values, errors }, words }: Props) {
  return (
    <div className="essay-fields">
      <Field name="title" label={words.title} error={errors.title}>
        {(aria) => <input {...aria} defaultValue={values.title} autoComplete="off" />}
      </Field>
      <Field name="lead" label={words.lead} hint={words.leadHint} error={errors.lead}>
        {(aria) => <KeptTextarea {...aria} defaultValue={values.lead} rows={2} />}
      </Field>
    </div>
  )
}

import { Field } from '../_forms/field'
import { SheetField } from './sheet-field'

type Props = {
  values: { title: string; lead: string }
  /** what is wrong with them, in words */
  errors?: { title?: string; lead?: string }
  words: { title: string; lead: string; leadHint: string }
  /** goes to what follows on the lead */
  onNext: () => void
}

/** Title and lead in their places above a text, as large as they are read. */
export function TitleAndLead({ values, errors = {}, words, onNext }: Props) {
  return (
    <>
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
            onNext={onNext}
          />
        )}
      </Field>
    </>
  )
}

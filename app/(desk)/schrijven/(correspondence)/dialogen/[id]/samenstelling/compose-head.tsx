import { Field } from '@/app/(desk)/_forms/field'
import { SheetField } from '@/app/(desk)/_room/sheet-field'
import type { ComposeValues, ComposeWords } from './compose-screen'
import { BEGINNING_ID } from './what-came'

type Props = { values: ComposeValues; kind: string; byline: string; words: ComposeWords }

/** Title and lead in their places, as large as readers see them. */
export function ComposeHead({ values, kind, byline, words }: Props) {
  return (
    <div id={BEGINNING_ID} className="sheet-fields compose-head">
      <p className="section-title">{kind}</p>
      <Field name="title" label={words.title}>
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
      <Field name="lead" label={words.lead} hint={words.leadHint}>
        {(aria) => (
          <SheetField
            {...aria}
            className="sheet-lead"
            defaultValue={values.lead}
            placeholder={words.lead}
            onNext={() => document.querySelector<HTMLInputElement>('input[name="chosen"]')?.focus()}
          />
        )}
      </Field>
      <p className="byline">{byline}</p>
    </div>
  )
}

import { PictureFields } from '@/app/(desk)/_editor/picture-fields'
import { DateField } from '@/app/(desk)/_forms/date-field'
import { Field } from '@/app/(desk)/_forms/field'
import { KeptTextarea } from '@/app/(desk)/_forms/kept-textarea'
import { Ticks } from '@/app/(desk)/_forms/ticks'
import type { ComposeValues, ComposeWords } from './compose-screen'

type Props = { values: ComposeValues; topics: { id: string; name: string }[]; words: ComposeWords }

/** Title, lead, topics, date, address and picture. */
export function ComposeFields({ values, topics, words }: Props) {
  return (
    <div className="essay-fields">
      <Field name="title" label={words.title}>
        {(aria) => <input {...aria} defaultValue={values.title} autoComplete="off" />}
      </Field>
      <Field name="lead" label={words.lead} hint={words.leadHint}>
        {(aria) => <KeptTextarea {...aria} defaultValue={values.lead} rows={2} />}
      </Field>
      <div className="row-of-fields">
        <Ticks legend={words.topics} name="topicIds" choices={topics} chosen={values.topicIds} />
        <Field name="date" label={words.date} hint={words.dateHint}>
          {(aria) => <DateField {...aria} value={values.date} />}
        </Field>
      </div>
      <Field name="slug" label={words.slug} hint={words.slugHint}>
        {(aria) => <input {...aria} defaultValue={values.slug} autoComplete="off" />}
      </Field>
      <Field name="language" label={words.language} hint={words.languageHint}>
        {(aria) => <input {...aria} defaultValue={values.language} autoComplete="off" />}
      </Field>
      <PictureFields values={values} words={words} />
    </div>
  )
}

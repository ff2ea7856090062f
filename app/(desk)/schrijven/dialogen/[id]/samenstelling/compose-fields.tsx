import type { ReactNode } from 'react'
import type { ComposeWords } from './compose-form'
import type { ComposeValues } from './compose-screen'

type Props = { values: ComposeValues; topics: { id: string; name: string }[]; words: ComposeWords }

/** Title, lead, topics, date, address and picture. */
export function ComposeFields({ values, topics, words }: Props) {
  return (
    <div className="essay-fields">
      <Field name="title" label={words.title}>
        <input id="title" name="title" defaultValue={values.title} maxLength={200} autoComplete="off" />
      </Field>
      <Field name="lead" label={words.lead} hint={words.leadHint}>
        <textarea
          id="lead"
          name="lead"
          defaultValue={values.lead}
          rows={2}
          maxLength={1000}
          aria-describedby="lead-hint"
        />
      </Field>
      <div className="row-of-fields">
        <fieldset>
          <legend>{words.topics}</legend>
          <div className="ticks">
            {topics.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  name="topicIds"
                  value={id}
                  defaultChecked={values.topicIds.includes(id)}
                />{' '}
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        <Field name="date" label={words.date} hint={words.dateHint}>
          <input id="date" name="date" type="date" defaultValue={values.date} aria-describedby="date-hint" />
        </Field>
      </div>
      <Field name="slug" label={words.slug} hint={words.slugHint}>
        <input
          id="slug"
          name="slug"
          defaultValue={values.slug}
          maxLength={100}
          autoComplete="off"
          aria-describedby="slug-hint"
        />
      </Field>
      <PictureFields values={values} words={words} />
    </div>
  )
}

function PictureFields({ values, words }: Omit<Props, 'topics'>) {
  return (
    <fieldset>
      <legend>{words.pictureLegend}</legend>
      <input type="hidden" name="imageSrc" value={values.imageSrc} />
      {values.imageSrc && (
        <p className="picture-now">
          <a href={values.imageSrc}>{values.imageSrc}</a>
          <label>
            <input type="checkbox" name="removePicture" /> {words.removePicture}
          </label>
        </p>
      )}
      {/* Keyed by the picture: a file that was taken in is not sent again. */}
      <Field key={values.imageSrc} name="picture" label={words.picture} hint={words.pictureHint}>
        <input
          id="picture"
          name="picture"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          aria-describedby="picture-hint"
        />
      </Field>
      <Field name="imageAlt" label={words.alt}>
        <input id="imageAlt" name="imageAlt" defaultValue={values.imageAlt} maxLength={500} />
      </Field>
      <div className="row-of-fields">
        <Field name="imageCredit" label={words.credit}>
          <input id="imageCredit" name="imageCredit" defaultValue={values.imageCredit} maxLength={200} />
        </Field>
        <Field name="imageLicence" label={words.licence}>
          <input id="imageLicence" name="imageLicence" defaultValue={values.imageLicence} maxLength={100} />
        </Field>
      </div>
    </fieldset>
  )
}

type FieldProps = { name: string; label: string; hint?: string; children: ReactNode }

function Field({ name, label, hint, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {children}
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

import { Field } from '../_editor/field'
import type { Choice, EssayScreen } from './essay-screen'
import type { EssayWords } from './essay-words'

type Props = { screen: EssayScreen; words: EssayWords; authors: Choice[]; maySetByline: boolean }

/** What stands below the text: its picture, and for editors byline, address and where it appeared before. */
export function EssayDetails({ screen, words, authors, maySetByline }: Props) {
  const { values, errors } = screen
  return (
    <div className="essay-details">
      <PictureFields screen={screen} words={words} />
      {maySetByline && (
        <details open={Boolean(errors.slug ?? errors.canonical) || undefined}>
          <summary>{words.details}</summary>
          <fieldset>
            <legend>{words.authors}</legend>
            <div className="ticks">
              {authors.map(({ id, name }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    name="authorIds"
                    value={id}
                    defaultChecked={values.authorIds.includes(id)}
                  />{' '}
                  {name}
                </label>
              ))}
            </div>
            <p className="hint">{words.authorsHint}</p>
          </fieldset>
          <Field name="slug" label={words.slug} hint={words.slugHint} error={errors.slug}>
            {(aria) => <input {...aria} defaultValue={values.slug} maxLength={100} autoComplete="off" />}
          </Field>
          <Field name="canonical" label={words.canonical} hint={words.canonicalHint} error={errors.canonical}>
            {(aria) => <input {...aria} type="url" defaultValue={values.canonical} maxLength={500} />}
          </Field>
        </details>
      )}
    </div>
  )
}

function PictureFields({ screen, words }: Pick<Props, 'screen' | 'words'>) {
  const { values, errors } = screen
  return (
    <fieldset aria-labelledby="picture-legend">
      <legend id="picture-legend">{words.pictureLegend}</legend>
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
      <Field
        key={values.imageSrc}
        name="picture"
        label={words.picture}
        hint={words.pictureHint}
        error={errors.picture}
      >
        {(aria) => <input {...aria} type="file" accept="image/jpeg,image/png,image/webp" />}
      </Field>
      <Field name="imageAlt" label={words.alt} error={errors.imageAlt}>
        {(aria) => <input {...aria} defaultValue={values.imageAlt} maxLength={500} autoComplete="off" />}
      </Field>
      <div className="row-of-fields">
        <Field name="imageCredit" label={words.credit} error={errors.imageCredit}>
          {(aria) => <input {...aria} defaultValue={values.imageCredit} maxLength={200} autoComplete="off" />}
        </Field>
        <Field name="imageLicence" label={words.licence} hint={words.licenceHint}>
          {(aria) => (
            <input {...aria} defaultValue={values.imageLicence} maxLength={100} autoComplete="off" />
          )}
        </Field>
      </div>
    </fieldset>
  )
}

import { type ChangeEvent, useState } from 'react'
import { Field } from '../_forms/field'
import type { PictureValues } from '../_forms/picture-beside'

export type PictureWords = {
  pictureLegend: string
  removePicture: string
  picture: string
  pictureHint: string
  alt: string
  credit: string
  licence: string
  licenceHint?: string
  describeAnew: string
}

type Props = {
  values: PictureValues
  errors?: { picture?: string; imageAlt?: string; imageCredit?: string }
  words: PictureWords
}

/** The picture beside a piece, with the words that it cannot do without. */
export function PictureFields({ values, errors = {}, words }: Props) {
  const [replaced, setReplaced] = useState('')
  const isReplaced = replaced !== '' && replaced === values.imageSrc
  // Also once it was taken in, until it is described.
  const isAsked = isReplaced || (replaced !== '' && values.imageSrc !== '' && values.imageAlt === '')
  function onChosen({ currentTarget: { form, files } }: ChangeEvent<HTMLInputElement>) {
    if (!values.imageSrc || !form || !files?.length) return
    setReplaced(values.imageSrc)
    if (!isReplaced) emptyWords(form, values)
  }
  return (
    <fieldset aria-labelledby="picture-legend">
      <legend id="picture-legend">{words.pictureLegend}</legend>
      <input type="hidden" name="imageSrc" value={values.imageSrc} />
      <input type="hidden" name="isAskedAnew" value={isReplaced ? 'on' : ''} />
      {values.imageSrc && (
        <p className="picture-now">
          {/* biome-ignore lint/performance/noImgElement: asked for by who is signed in, in one size, and in no cache */}
          <img src={values.imageSrc.replace('/media/', '/schrijven/beeld/')} alt={values.imageAlt} />
          <label>
            <input type="checkbox" name="removePicture" defaultChecked={values.removePicture} />{' '}
            {words.removePicture}
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
        {(aria) => (
          <input {...aria} type="file" accept="image/jpeg,image/png,image/webp" onChange={onChosen} />
        )}
      </Field>
      <p className="hint" aria-live="polite">
        {isAsked && words.describeAnew}
      </p>
      <Field name="imageAlt" label={words.alt} error={errors.imageAlt}>
        {(aria) => <input {...aria} defaultValue={values.imageAlt} autoComplete="off" />}
      </Field>
      <div className="row-of-fields">
        <Field name="imageCredit" label={words.credit} error={errors.imageCredit}>
          {(aria) => <input {...aria} defaultValue={values.imageCredit} autoComplete="off" />}
        </Field>
        <Field name="imageLicence" label={words.licence} hint={words.licenceHint}>
          {(aria) => <input {...aria} defaultValue={values.imageLicence} autoComplete="off" />}
        </Field>
      </div>
    </fieldset>
  )
}

/** The words of a picture that is replaced are not those of the new one, unless its description was typed anew already. */
function emptyWords(form: HTMLFormElement, values: PictureValues): void {
  const fields = (['imageAlt', 'imageCredit', 'imageLicence'] as const).flatMap((name) => {
    const field = form.elements.namedItem(name)
    return field instanceof HTMLInputElement ? [{ field, before: values[name] }] : []
  })
  const [alt] = fields
  if (alt?.field.value !== alt?.before) return
  for (const { field, before } of fields) if (field.value === before) field.value = ''
}

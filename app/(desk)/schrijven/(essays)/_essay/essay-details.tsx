import { Field } from '@/app/(desk)/_editor/field'
import { PictureFields } from '@/app/(desk)/_editor/picture-fields'
import type { Choice, EssayScreen } from './essay-screen'
import type { EssayWords } from './essay-words'

type Props = { screen: EssayScreen; words: EssayWords; authors: Choice[]; maySetByline: boolean }

/** What stands below the text: its picture, and for editors byline, address and where it appeared before. */
export function EssayDetails({ screen, words, authors, maySetByline }: Props) {
  const { values, errors } = screen
  return (
    <div className="essay-details">
      <PictureFields values={values} errors={errors} words={words} />
      <Field name="language" label={words.language} hint={words.languageHint} error={errors.language}>
        {(aria) => <input {...aria} defaultValue={values.language} autoComplete="off" />}
      </Field>
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
            {(aria) => <input {...aria} defaultValue={values.slug} autoComplete="off" />}
          </Field>
          <Field name="canonical" label={words.canonical} hint={words.canonicalHint} error={errors.canonical}>
            {(aria) => <input {...aria} inputMode="url" defaultValue={values.canonical} />}
          </Field>
        </details>
      )}
      {screen.mayDiscard && (
        <p>
          <a href={`/schrijven/concepten/${screen.draftId}/weggooien`}>{words.discard}</a>
        </p>
      )}
    </div>
  )
}

import { PictureFields } from '@/app/(desk)/_editor/picture-fields'
import { DateField } from '@/app/(desk)/_forms/date-field'
import { Field } from '@/app/(desk)/_forms/field'
import { Ticks } from '@/app/(desk)/_forms/ticks'
import type { Choice, EssayScreen } from './essay-screen'
import type { EssayWords } from './essay-words'

type Props = {
  screen: EssayScreen
  topics: Choice[]
  words: EssayWords
  authors: Choice[]
  maySetByline: boolean
}

/** What stands below the text: topics, date and picture, and for editors byline, address and where it appeared before. */
export function EssayDetails({ screen, topics, words, authors, maySetByline }: Props) {
  const { values, errors } = screen
  return (
    <div className="essay-details">
      <div className="row-of-fields">
        <Ticks legend={words.topics} name="topicIds" choices={topics} chosen={values.topicIds}>
          {maySetByline && (
            // Keyed by how many there are: emptied once the topic it named is among them.
            <Field key={topics.length} name="newTopic" label={words.newTopic} error={errors.newTopic}>
              {(aria) => <input {...aria} defaultValue={values.newTopic} autoComplete="off" />}
            </Field>
          )}
        </Ticks>
        <Field name="date" label={words.date} hint={words.dateHint} error={errors.date}>
          {(aria) => <DateField {...aria} value={values.date} />}
        </Field>
      </div>
      <PictureFields values={values} errors={errors} words={words} />
      <Field name="language" label={words.language} hint={words.languageHint} error={errors.language}>
        {(aria) => <input {...aria} defaultValue={values.language} autoComplete="off" />}
      </Field>
      {maySetByline && (
        <details open={Boolean(errors.slug ?? errors.canonical) || undefined}>
          <summary>{words.details}</summary>
          <Ticks
            legend={words.authors}
            name="authorIds"
            choices={authors}
            chosen={values.authorIds}
            hint={words.authorsHint}
          />
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
      {screen.piece && (
        <p className="hint">{screen.piece.isWithdrawn ? words.staysWithdrawn : words.staysPublished}</p>
      )}
    </div>
  )
}

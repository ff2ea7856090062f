import { Field } from '@/app/(desk)/_editor/field'
import { DateField } from '@/app/(desk)/_forms/date-field'
import { KeptTextarea } from '@/app/(desk)/_forms/kept-textarea'
import type { Choice, EssayScreen } from './essay-screen'
import type { EssayWords } from './essay-words'

type Props = { screen: EssayScreen; topics: Choice[]; words: EssayWords; mayAddTopic: boolean }

/** What stands above the text: title, lead, topics, date. */
export function EssayFields({ screen, topics, words, mayAddTopic }: Props) {
  const { values, errors } = screen
  return (
    <div className="essay-fields">
      <Field name="title" label={words.title} error={errors.title}>
        {(aria) => <input {...aria} defaultValue={values.title} autoComplete="off" />}
      </Field>
      <Field name="lead" label={words.lead} hint={words.leadHint} error={errors.lead}>
        {(aria) => <KeptTextarea {...aria} defaultValue={values.lead} rows={2} />}
      </Field>
      <div className="row-of-fields">
        <Topics screen={screen} topics={topics} words={words} mayAddTopic={mayAddTopic} />
        <Field name="date" label={words.date} hint={words.dateHint} error={errors.date}>
          {(aria) => <DateField {...aria} value={values.date} />}
        </Field>
      </div>
    </div>
  )
}

function Topics({ screen, topics, words, mayAddTopic }: Props) {
  const { values, errors } = screen
  return (
    <fieldset aria-labelledby="topics-legend">
      <legend id="topics-legend">{words.topics}</legend>
      <div className="ticks">
        {topics.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" name="topicIds" value={id} defaultChecked={values.topicIds.includes(id)} />{' '}
            {name}
          </label>
        ))}
      </div>
      {mayAddTopic && (
        // Keyed by how many there are: emptied once the topic it named is among them.
        <Field key={topics.length} name="newTopic" label={words.newTopic} error={errors.newTopic}>
          {(aria) => <input {...aria} defaultValue={values.newTopic} autoComplete="off" />}
        </Field>
      )}
    </fieldset>
  )
}

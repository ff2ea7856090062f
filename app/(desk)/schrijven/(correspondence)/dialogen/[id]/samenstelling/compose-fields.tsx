import { EditorModes } from '@/app/(desk)/_editor/editor-modes'
import { PictureFields } from '@/app/(desk)/_editor/picture-fields'
import { DateField } from '@/app/(desk)/_forms/date-field'
import { Field } from '@/app/(desk)/_forms/field'
import { Ticks } from '@/app/(desk)/_forms/ticks'
import { useHasScript } from '@/app/(desk)/_forms/use-has-script'
import type { ComposeValues, ComposeWords } from './compose-screen'

type Props = {
  values: ComposeValues
  topics: { id: string; name: string }[]
  savedBy: string
  words: ComposeWords
}

/** Its element, for what leads to it. */
export const ABOUT_PIECE = 'bij-het-stuk'

/** All that is not seen on the page itself: topics, date, address, language and picture, and whether more is to come. */
export function ComposeFields({ values, topics, savedBy, words }: Props) {
  const hasScript = useHasScript()
  return (
    <section id={ABOUT_PIECE} className="about-piece" aria-labelledby="about-heading">
      <h2 id="about-heading" className="section-title">
        {words.aboutPiece}
      </h2>
      {savedBy && <p className="hint">{savedBy}</p>}
      <Ticks legend={words.topics} name="topicIds" choices={topics} chosen={values.topicIds} />
      <Field name="date" label={words.date} hint={words.dateHint}>
        {(aria) => <DateField {...aria} value={values.date} />}
      </Field>
      <Field name="slug" label={words.slug} hint={words.slugHint}>
        {(aria) => <input {...aria} defaultValue={values.slug} autoComplete="off" />}
      </Field>
      <Field name="language" label={words.language} hint={words.languageHint}>
        {(aria) => <input {...aria} defaultValue={values.language} autoComplete="off" />}
      </Field>
      <PictureFields values={values} words={words} />
      <label className="tick-line">
        <input type="checkbox" name="isUnfinished" defaultChecked={values.isUnfinished} />{' '}
        {words.isUnfinished}
      </label>
      {hasScript && <EditorModes />}
    </section>
  )
}

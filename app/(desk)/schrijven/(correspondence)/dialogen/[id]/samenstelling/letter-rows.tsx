import { KeptTextarea } from '@/app/(desk)/_forms/kept-textarea'
import type { ComposeValues, ComposeWords, LetterRow } from './compose-screen'

type Props = { values: ComposeValues; letters: LetterRow[]; words: ComposeWords }

/** The letters in their order: each in or out, with what stands before it. Their texts cannot be touched here. */
export function LetterRows({ values, letters, words }: Props) {
  return (
    <fieldset aria-describedby="letters-hint">
      <legend>{words.letters}</legend>
      <p className="hint" id="letters-hint">
        {words.lettersHint} {words.interludeHint}
      </p>
      <ol className="works">
        {letters.map(({ id, heading, subject, beginning }) => (
          <li key={id}>
            <div className="field">
              <label htmlFor={`interlude-${id}`}>{words.interlude}</label>
              <KeptTextarea
                id={`interlude-${id}`}
                name={`interlude-${id}`}
                className="interlude-field"
                rows={1}
                defaultValue={values.interludes[id] ?? ''}
              />
            </div>
            <label>
              <input
                type="checkbox"
                name="chosen"
                value={id}
                defaultChecked={values.chosen.includes(id)}
                aria-describedby={`beginning-${id}`}
              />{' '}
              {heading}
              {subject && `: ${subject}`}
            </label>
            <p className="hint" id={`beginning-${id}`}>
              {beginning}
            </p>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}

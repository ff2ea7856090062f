import type { ComposeValues, ComposeWords, LetterRow } from './compose-screen'
import { InterludeField } from './interlude-field'

type Props = { values: ComposeValues; letters: LetterRow[]; words: ComposeWords }

/**
 * The letters in their order, as readers read them: each in or out, with what stands before it. Their texts cannot be touched here. One
 * that is out is folded, and read where it would stand.
 */
export function LetterRows({ values, letters, words }: Props) {
  return (
    <fieldset className="compose-letters" aria-describedby="letters-hint">
      <legend className="unseen">{words.letters}</legend>
      <p className="unseen" id="letters-hint">
        {words.lettersHint} {words.interludeHint}
      </p>
      {letters.map(({ id, heading, subject, text, interlude }) => {
        const name = subject ? `${heading}: ${subject}` : heading
        return (
          <div key={id} className="compose-row">
            <InterludeField
              name={`interlude-${id}`}
              label={words.interlude}
              where={`${words.before} ${heading}`}
              value={values.interludes[id] ?? ''}
              set={interlude}
              words={words}
            />
            <div className="compose-letter">
              <label className="tick">
                <input type="checkbox" name="chosen" value={id} defaultChecked={values.chosen.includes(id)} />{' '}
                <span className="unseen">{name}</span> <span className="tick-words">{words.inPiece}</span>
              </label>
              <details className="left-out">
                <summary>
                  {name}: {words.staysOut} <span className="word">{words.read}</span>
                </summary>
              </details>
              <div className="letter-text">{text}</div>
            </div>
          </div>
        )
      })}
    </fieldset>
  )
}

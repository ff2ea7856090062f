import { ComparedRows } from '@/app/(desk)/_editor/compared-rows'
import { DifferentFields } from '@/app/(desk)/_editor/different-fields'
import type { TwoTexts } from './essay-screen'
import type { EssayWords } from './essay-words'

type Props = { texts: TwoTexts; draftId: string; words: EssayWords }

/** The saved text and the typed one side by side. Saving over it takes a button of its own. */
export function TwoTextsPanel({ texts, draftId, words }: Props) {
  return (
    <section className="two-texts" aria-labelledby="two-texts-heading">
      <h2 id="two-texts-heading">{words.staleHeading}</h2>
      <div className="buttons">
        <input type="hidden" name="newest" value={texts.newest} />
        <button type="submit" name="act" value="save-over">
          {texts.overwrite}
        </button>
        <a className="button" href={`/schrijven/concepten/${draftId}`} target="_blank" rel="noopener">
          {words.openTheirs}
        </a>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.theirs}</th>
            <th scope="col">{words.mine}</th>
          </tr>
        </thead>
        <tbody>
          <DifferentFields fields={texts.fields} />
          <ComparedRows rows={texts.rows} />
        </tbody>
      </table>
      {texts.rows.length === 0 && <p className="hint">{words.sameText}</p>}
    </section>
  )
}

import { ComparedRows } from '@/app/(desk)/_editor/compared-rows'
import type { LetterScreen, LetterWords, TwoLetters } from './letter-screen'

type Props = { texts: TwoLetters; mode: LetterScreen['mode']; words: LetterWords }

const OVER = { write: 'save-over', revise: 'revise-over', propose: 'propose-over' }

/** The saved text and the typed one side by side. Going over it takes a button of its own. */
export function TwoLettersPanel({ texts, mode, words }: Props) {
  return (
    <section className="two-texts" aria-labelledby="two-texts-heading">
      <h2 id="two-texts-heading">{words.staleHeading}</h2>
      <div className="buttons">
        <input type="hidden" name="newest" value={texts.newest} />
        <button type="submit" name="act" value={OVER[mode]}>
          {texts.overwrite}
        </button>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.theirs}</th>
            <th scope="col">{words.mine}</th>
          </tr>
        </thead>
        <tbody>
          <ComparedRows rows={texts.rows} />
        </tbody>
      </table>
      {texts.rows.length === 0 && <p className="hint">{words.sameText}</p>}
    </section>
  )
}

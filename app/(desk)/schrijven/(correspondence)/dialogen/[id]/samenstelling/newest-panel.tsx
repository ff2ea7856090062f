import { DifferentFields } from '@/app/(desk)/_editor/different-fields'
import type { ComposeScreen, ComposeWords } from './compose-screen'

type Props = { newest: NonNullable<ComposeScreen['newest']>; words: ComposeWords }

/** What somebody else saved meanwhile, beside what was typed. Saving over it takes a button of its own. */
export function NewestPanel({ newest, words }: Props) {
  return (
    <section className="two-texts" aria-labelledby="newest-heading">
      <h2 id="newest-heading">{words.compareHeading}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.theirs}</th>
            <th scope="col">{words.mine}</th>
          </tr>
        </thead>
        <tbody>
          <DifferentFields fields={newest.differences} />
        </tbody>
      </table>
      <div className="buttons">
        <button type="submit" name="over" value={newest.number}>
          {words.saveOver}
        </button>
      </div>
    </section>
  )
}

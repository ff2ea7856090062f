import { TypedInput } from '@/app/(desk)/_forms/typed-fields'
import type { Picking } from './issue-screen'
import type { IssueWords } from './issue-words'

type Props = { picking: Picking | null; words: IssueWords }

/** What can be put into an issue, and while a piece or a letter is chosen, which. */
export function AddPart({ picking, words }: Props) {
  return (
    <div className="issue-add">
      <p className="part-tools">
        <Add act="pick-piece" words={words.addPiece} />
        <Add act="pick-letter" words={words.addLetter} />
        <Add act="add-words" words={words.addWords} />
      </p>
      {picking && <Pick picking={picking} words={words.pick} />}
    </div>
  )
}

function Add({ act, words }: { act: string; words: string }) {
  return (
    <button type="submit" name="act" value={act} className="word">
      {words}
    </button>
  )
}

function Pick({ picking, words }: { picking: Picking; words: IssueWords['pick'] }) {
  return (
    <section className="issue-pick" aria-labelledby="kiezen">
      <h2 id="kiezen" className="label">
        {picking.kind === 'piece' ? words.piece : words.letter}
      </h2>
      <p className="pick-search">
        <label htmlFor="search">{words.search}</label>
        <TypedInput
          key={picking.kind}
          id="search"
          name="search"
          type="search"
          defaultValue={picking.search}
          autoComplete="off"
        />
        <button type="submit" name="act" value="search">
          {words.searchButton}
        </button>
        <button type="submit" name="act" value="close-pick" className="word">
          {words.close}
        </button>
      </p>
      <p className="hint" role="status">
        {picking.said}
      </p>
      <ul className="works">
        {picking.found.map(({ act, title, hint }) => (
          <li key={act}>
            <p className="work-title">{title}</p>
            <p className="hint">{hint}</p>
            <p>
              <button type="submit" name="act" value={act} className="word">
                {words.add}
                <span className="unseen"> {title}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { Checks } from './issue-screen'
import type { IssueWords } from './issue-words'

/** What can be known of an issue without sending it: what is to be done first, then what is in order. */
export function IssueChecks({ checks, words }: { checks: Checks; words: IssueWords }) {
  return (
    <section className="issue-checks" aria-labelledby="kan-dit-weg">
      <h2 id="kan-dit-weg" className="section-title">
        {checks.heading}
      </h2>
      <ul className="checks">
        {checks.lines.map(({ isGood, words: said, href }) => (
          <li key={said} className={isGood ? 'is-good' : 'is-open'}>
            <span aria-hidden="true">{isGood ? '✓' : '–'}</span>
            <span>{href ? <a href={href}>{said}</a> : said}</span>
          </li>
        ))}
      </ul>
      <p className="hint">{checks.lookedAt}</p>
      <p>
        <button type="submit" name="act" value="save" className="word">
          {words.lookAgain}
        </button>
      </p>
    </section>
  )
}

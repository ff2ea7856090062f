import type { Group } from '@/publication/readers/reader-list/group'
import type { Followed } from '@/publication/readers/reader-list/list-followed'
import type { Texts } from '@/texts/texts'

type Props = {
  group: Group
  search: string
  found: number
  followed: Followed[]
  years: number[]
  words: Texts['readers']['desk']['group']
}

/** Some of the readers as a sentence that one edits. */
export function GroupSentence({ group, search, found, followed, years, words }: Props) {
  const { list, since, follows, hasAnswered } = group
  return (
    <form method="get" action="/schrijven/lezers" aria-labelledby="groep">
      <h2 id="groep" className="section-title">
        {words.title}
      </h2>
      {search !== '' && <input type="hidden" name="zoek" value={search} />}
      <p className="sentence">
        {words.readersOf}{' '}
        <select name="lijst" aria-label={words.list} defaultValue={list}>
          <option value="newsletter">{words.lists.newsletter}</option>
          <option value="dialogue">{words.lists.dialogue}</option>
          <option value="any">{words.lists.any}</option>
        </select>{' '}
        {words.whoJoined}{' '}
        <select
          name="sinds"
          aria-label={words.when}
          defaultValue={since === 'this-month' ? 'deze-maand' : String(since)}
        >
          <option value="ever">{words.ever}</option>
          <option value="deze-maand">{words.thisMonth}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {words.inYear(year)}
            </option>
          ))}
        </select>{' '}
        {words.andFollow}{' '}
        <select
          name="volgt"
          aria-label={words.follows}
          defaultValue={follows ? `${follows.kind}:${follows.id}` : ''}
        >
          <option value="">{words.anything}</option>
          {followed.map(({ kind, id, name }) => (
            <option key={id} value={`${kind}:${id}`}>
              {name}
            </option>
          ))}
        </select>{' '}
        {words.follow}{' '}
        <select name="schreef" aria-label={words.answered} defaultValue={hasAnswered ? 'ja' : ''}>
          <option value="">{words.whateverAnswered}</option>
          <option value="ja">{words.didAnswer}</option>
        </select>
        : <strong>{words.found(found)}</strong>
      </p>
      <p className="buttons">
        <button type="submit">{words.show}</button>
      </p>
    </form>
  )
}

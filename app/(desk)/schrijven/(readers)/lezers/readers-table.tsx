import type { LastOfReader, ListedReader } from '@/publication/readers/reader-list/list-readers'
import { isoInAmsterdam, shortDate } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'

type Words = Texts['readers']['desk']['table']
type Props = { readers: ListedReader[]; words: Words; language: Language }

/** Readers by address, with what happened last. */
export function ReadersTable({ readers, words, language }: Props) {
  return (
    <table className="ledger readers">
      <thead>
        <tr>
          <th scope="col">{words.reader}</th>
          <th scope="col" className="spare">
            {words.since}
          </th>
          <th scope="col">{words.last}</th>
        </tr>
      </thead>
      <tbody>
        {readers.map(({ id, email, name, since, last }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/schrijven/lezers/${id}`}>{email}</a>
              {name !== '' && <span className="hint reader-name">{name}</span>}
            </th>
            <td className="spare">
              {since && <time dateTime={isoInAmsterdam(since)}>{shortDate(since, language)}</time>}
            </td>
            <td>{lastInWords(last, words, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function lastInWords(last: LastOfReader, words: Words, language: Language): string {
  switch (last.what) {
    case 'paused':
      return words.paused(shortDate(last.until, language))
    case 'returned':
      return words.returned[last.kind]
    case 'mailed':
      return words.mailed[last.state](last.number)
    case 'nothing':
      return words.nothing
  }
}

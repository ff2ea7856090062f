import { listJoinedPlaces } from '@/publication/correspondence/arrivals/choose-line-ends'
import type { ArrivalView } from '@/publication/correspondence/arrivals/find-arrival'
import type { Texts } from '@/texts/texts'

/** More than anybody reads. */
const MOST_SHOWN = 20

type Props = { arrival: ArrivalView; memberId: string; words: Texts['arrivals'] }

/** Which ends of lines of a proposal went, each by the words around it. */
export async function JoinedPlaces({ arrival, memberId, words }: Props) {
  if (arrival.joinedLines === 0 || !arrival.isConfirmable) return null
  const places = await listJoinedPlaces(memberId, arrival.id)
  if (places.length === 0) return null
  const more = places.length - MOST_SHOWN
  return (
    <details>
      <summary>{words.lineEnds.which}</summary>
      <ul>
        {places.slice(0, MOST_SHOWN).map(({ before, after }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: made once, by the server
          <li key={place} dir="auto" className="wrap-anywhere">
            … {before}{' '}
            <span role="img" aria-label={words.lineEnds.lineEnded}>
              ↵
            </span>{' '}
            {after} …
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.lineEnds.more(more)}</p>}
    </details>
  )
}

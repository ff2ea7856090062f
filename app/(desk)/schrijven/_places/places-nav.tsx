'use client'

import { usePathname } from 'next/navigation'
import type { Texts } from '@/texts/texts'
import { placeOf } from './place-of'
import type { Place, PlaceGroup } from './places'
import { useCounts } from './use-counts'
import { WaitingCount } from './waiting-count'
import type { WaitingCounts } from './waiting-counts'

type Words = Pick<Texts['desk']['nav'], 'label' | 'onPhone' | 'new' | 'more' | 'waits'> & { newEssay: string }
type Props = { groups: PlaceGroup[]; counts: WaitingCounts; words: Words }

/**
 * The places of the desk: a column beside the page, and on a phone a bar with four of them and "more", which is a page. Plain
 * links: each loads a page anew, so that a browser can warn before unsaved text is left behind.
 */
export function PlacesNav({ groups, counts: first, words }: Props) {
  const path = usePathname()
  const now = placeOf(path)
  const counts = useCounts(first)
  const places = groups.flatMap((group) => group.places)
  const inBar = places.filter(({ isInBar }) => isInBar)
  const current = (place: Place) => (place.name !== now ? undefined : place.href === path ? 'page' : 'true')
  const more = places
    .filter(({ isInBar }) => !isInBar)
    .reduce((sum, { name }) => sum + (counts[name] ?? 0), 0)
  return (
    <nav className="places" aria-label={words.label}>
      {groups.map(({ key, title, places: ofGroup }) => (
        <div key={key} className="places-group">
          <p className="section-title" id={`places-${key}`}>
            {title}
          </p>
          <ul aria-labelledby={`places-${key}`}>
            {ofGroup.map((place) => (
              <li key={place.name} className={place.isInBar ? 'in-bar' : undefined}>
                <a href={place.href} aria-current={current(place)}>
                  {place.words} <WaitingCount count={counts[place.name]} words={words.waits} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ul className="only-in-bar" aria-label={words.onPhone}>
        {inBar.length < 4 && (
          <li className="in-bar">
            <a
              href="/schrijven/nieuw"
              aria-label={words.newEssay}
              aria-current={path === '/schrijven/nieuw' ? 'page' : undefined}
            >
              {words.new}
            </a>
          </li>
        )}
        <li className="in-bar">
          <a
            href="/schrijven/meer"
            aria-current={
              now === 'more' ? 'page' : inBar.some(({ name }) => name === now) || !now ? undefined : 'true'
            }
          >
            {words.more} <WaitingCount count={more} words={words.waits} />
          </a>
        </li>
      </ul>
    </nav>
  )
}

import type { WaitingCounts } from '../_places/waiting-counts'
import type { Card } from './card'

/** How much waits in each place, from the same cards as Vandaag shows. */
export function countCards(cards: readonly Card[]): WaitingCounts {
  const counts: WaitingCounts = {}
  for (const { place, count } of cards) if (place) counts[place] = (counts[place] ?? 0) + count
  return counts
}

import type { PlaceName } from './places'

/** What of the desk belongs to which place, the most exact first: what stands in none is reached from all. */
const PARTS: [path: string, PlaceName | 'profile' | 'more'][] = [
  ['/schrijven/dialogen/alle', 'allDialogues'],
  ['/schrijven/dialogen', 'letters'],
  ['/schrijven/post', 'letters'],
  ['/schrijven/concepten', 'pieces'],
  ['/schrijven/nieuw', 'pieces'],
  ['/schrijven/weggegooid', 'pieces'],
  ['/schrijven/inzendingen', 'submissions'],
  ['/schrijven/stukken', 'allPieces'],
  ['/schrijven/nieuwsbrief', 'newsletter'],
  ['/schrijven/abonnees', 'subscribers'],
  ['/schrijven/lezers', 'subscribers'],
  ['/schrijven/medewerkers', 'members'],
  ['/schrijven/uitbak', 'outbox'],
  ['/schrijven/gegevens', 'profile'],
  ['/schrijven/meer', 'more'],
]

/** In which place of the desk a page is; null for one that is in none. */
export function placeOf(path: string): PlaceName | 'profile' | 'more' | null {
  if (path === '/schrijven') return 'today'
  return PARTS.find(([part]) => path === part || path.startsWith(`${part}/`))?.[1] ?? null
}

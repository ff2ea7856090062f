import type { Role } from '@/db/schema'
import { type Action, ruleFor } from '@/publication/people/permissions/permissions'
import type { Texts } from '@/texts/texts'

export type PlaceName =
  | 'today'
  | 'pieces'
  | 'letters'
  | 'submissions'
  | 'allPieces'
  | 'allDialogues'
  | 'newsletter'
  | 'subscribers'
  | 'members'
  | 'outbox'

/** A place of the desk, as it is called there. In the bar of a phone there is room for four. */
export type Place = { name: PlaceName; href: string; words: string; isInBar: boolean }
export type PlaceGroup = { key: keyof Texts['desk']['nav']['groups']; title: string; places: Place[] }

type Listed = [name: PlaceName, href: string, action: Action]
const GROUPS: { key: PlaceGroup['key']; places: Listed[] }[] = [
  {
    key: 'write',
    places: [
      ['today', '/schrijven', 'read desk'],
      ['pieces', '/schrijven/concepten', 'begin draft'],
      ['letters', '/schrijven/dialogen', 'begin dialogue'],
    ],
  },
  {
    key: 'edit',
    places: [
      ['submissions', '/schrijven/inzendingen', 'read submissions'],
      ['allPieces', '/schrijven/stukken', 'read all pieces'],
      ['allDialogues', '/schrijven/dialogen/alle', 'publish dialogue'],
      ['newsletter', '/schrijven/nieuwsbrief', 'write issue'],
    ],
  },
  {
    key: 'run',
    places: [
      ['subscribers', '/schrijven/lezers', 'read subscribers'],
      ['members', '/schrijven/medewerkers', 'read members'],
      ['outbox', '/schrijven/uitbak', 'read outbox'],
    ],
  },
]
const IN_BAR: PlaceName[] = ['today', 'pieces', 'letters', 'submissions']

/** Where somebody of this role can go at the desk, in groups; a group in which there is nothing for them is left out. */
export function listPlaces(role: Role, { nav }: Texts['desk']): PlaceGroup[] {
  return GROUPS.map(({ key, places }) => ({
    key,
    title: nav.groups[key],
    places: places
      .filter(([, , action]) => ruleFor(role, action) !== 'nobody')
      .map(([name, href]) => ({ name, href, words: nav.places[name], isInBar: IN_BAR.includes(name) })),
  })).filter(({ places }) => places.length > 0)
}
